require('./runtime.js').load['index.js']()
