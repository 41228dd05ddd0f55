#!/usr/bin/env node
import process from 'node:process'
import { commandLine } from './command-line/command-line.ts'
import { streamsOf } from './command-line/streams.ts'

// No process.exit: it would cut off output that a pipe has not taken yet.
process.exitCode = await commandLine(process.argv.slice(2), streamsOf(process))
