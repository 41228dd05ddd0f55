require('./runtime.js').load['lint-action.js']()
