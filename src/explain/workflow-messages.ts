import { github, type MessagePattern } from './message-pattern.ts'

/** What GitHub writes about a workflow file that it refuses. */
export const workflowMessages: readonly MessagePattern[] = [
  github(", but is only allowed '", [], ['reusable-workflow-ceiling'], 'H', 'actions/runner#4151'),
  github("unexpected value 'package'", [], ['invalid-permissions'], 'L', 'actions/runner, workflow parser'),
  github(
    'invalid workflow file',
    ['packages', 'permission', 'permissions', 'called workflow', 'nested job'],
    ['reusable-workflow-ceiling', 'invalid-permissions'],
    'H',
    'kubeflow/notebooks#1368',
  ),
]
