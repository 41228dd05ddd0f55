// Preloaded into a process whose memory is measured: prints at its end how much it took at most, in kilobytes.
const { readFileSync } = require('node:fs')

// Linux counts in maxRSS what the process was before it became this program: the one that started it.
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}

process.on('exit', () => process.stderr.write(`\npeak-memory ${peak()}\n`))
