import { github, type MessagePattern } from './message-pattern.ts'

/** What GitHub writes about a workflow file that it refuses, and what steps write that lack another permission than packages. */
export const workflowMessages: readonly MessagePattern[] = [
  github(", but is only allowed '", [], ['reusable-workflow-ceiling'], 'H', 'actions/runner#4151'),
  github("unexpected value 'package'", [], ['invalid-permissions'], 'L', 'actions/runner, workflow parser'),
  github('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL', [], ['missing-downstream-permission'], 'H', 'github/docs#32933'),
  github(
    'Failed to persist attestation: Resource not accessible by integration',
    [],
    ['missing-downstream-permission'],
    'H',
    'ScottKirvan/BojuBot#244',
  ),
  github(
    'invalid workflow file',
    ['packages', 'permission', 'permissions', 'called workflow', 'nested job'],
    ['reusable-workflow-ceiling', 'invalid-permissions'],
    'H',
    'kubeflow/notebooks#1368',
  ),
]
