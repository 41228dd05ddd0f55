#!/usr/bin/env node
import process from 'node:process'
import { commandLine } from './cli/command-line.ts'
import { streamsOf } from './terminal/streams.ts'

process.exitCode = await commandLine(process.argv.slice(2), streamsOf(process))
// Not before the pipes have taken all output, and not later either: a proxy may keep its tunnels, as in index.ts.
// An output that failed has ended the program already, or is about to.
process.stdout.write('', (error) => error ?? process.stderr.write('', () => process.exit()))
