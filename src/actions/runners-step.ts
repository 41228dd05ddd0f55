import { debug, getInput, isDebug, setSecret } from '@actions/core'
import { systemClock } from '../http/deadline.ts'
import { httpTransport } from '../http/transport.ts'
import { ownPackage } from '../own-package.ts'
import type { Step } from './run.ts'

/** The step that the runner has started: its inputs and environment, and the real world around it. */
export const runnersStep = (): Step => ({
  env: process.env,
  input: getInput,
  transport: httpTransport('ghcr-preflight'),
  clock: systemClock,
  bundle: process.argv[1] ?? '',
  package: ownPackage(),
  mask: setSecret,
  ...(isDebug() && { debug }),
})
