import type { LogFacts } from './log-facts.ts'
import { type Diagnosis, defineRule } from './rule.ts'
import { bounded, toCopy } from './shared/text.ts'

interface Detail {
  readonly registry: string
}

/** Docker hands its logins to a store of the machine, which is locked or not there for this user (docs/facts.md, Refusals). */
export const credentialStoreLocked = defineRule({
  id: 'credential-store-locked',
  subject: 'credential',
  verdict: 'none',
  severity: 'error',
  who: 'workflow-author',
  explain: ({ registry }: LogFacts): Diagnosis<Detail> => ({ detail: { registry }, confidence: 'certain' }),
  words: {
    summary: 'Docker cannot keep the login: the credential store of the machine is locked',
    title: () => 'Docker cannot keep the login',
    problem: () =>
      "Docker gives logins to the credential store of this machine (macOS' keychain, Secret Service, pass, Windows' Credential Manager). It is locked, or not there for the user of this service, so no login is kept. The registry did not refuse anything.",
    remedy: ({ detail }) =>
      `Give the job a configuration that keeps logins in a file. Run this before the login step:${toCopy(
        [
          'mkdir -p "$RUNNER_TEMP/docker"',
          `echo '{"auths":{"${bounded(detail.registry, 100)}":{}}}' > "$RUNNER_TEMP/docker/config.json"`,
          'echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"',
        ].join('\n'),
      )}\nOr unlock the store for the user of the runner's service.`,
  },
})
