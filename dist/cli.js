#!/usr/bin/env node
require('./runtime.js').load['cli.js']()
