import { lintStep, runnersLintStep } from './lint/lint-step.ts'

process.exitCode = await lintStep(runnersLintStep())
