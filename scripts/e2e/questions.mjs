// What e2e asks, as data. `fact` is a row of docs/facts.md; `states` are the permissions of the job that asks;
// `with` is the credential; `needs` names a setting without which the question is left out.
import { existing, fresh, nobody, other, unlinked } from './names.mjs'

const everyState = ['write', 'read', 'none', 'read-all']
const refusing = ['read', 'none', 'read-all']
/** For what does not depend on the job's permissions: one job is enough. */
const once = ['write']

export const questions = [
  { fact: 'A1', states: once, with: 'nothing', what: 'GET /v2/', ask: (client) => client.challenge() },
  { fact: 'A2', states: everyState, with: 'job', what: '/token, existing package', ask: exchange(existing) },
  { fact: 'A2', states: everyState, with: 'job', what: '/token, new package', ask: exchange(fresh) },
  { fact: 'A3', states: once, with: 'job', what: 'the bearer', ask: (client, names) => client.bearer(existing(names)) },
  { fact: 'A4', states: once, with: 'wrong', what: '/token', ask: exchange(existing) },
  { fact: 'A5', states: once, with: 'wrong', what: 'POST uploads, secret as bearer', ask: uploadWithSecret(existing) },
  { fact: 'A6', states: once, with: 'nothing', what: '/token to push', ask: exchange(existing) },
  { fact: 'A6', states: once, with: 'nothing', what: '/token to pull, no such package', ask: exchange(fresh, 'pull') },
  {
    fact: 'A7',
    states: once,
    with: 'job',
    what: '/token, made-up user name',
    ask: exchange(existing, 'pull,push', 'x'),
  },
  { fact: 'W1', states: once, with: 'job', what: 'POST uploads, existing package', ask: upload(existing) },
  { fact: 'W1', states: once, with: 'job', what: 'POST uploads, new package', ask: upload(fresh) },
  {
    fact: 'W2',
    states: once,
    with: 'job',
    what: 'DELETE the session',
    ask: (client, names) => client.cancel(existing(names)),
  },
  { fact: 'W3', states: once, with: 'job', what: 'REST, package after its POST', ask: metadata(fresh) },
  { fact: 'R1', states: refusing, with: 'job', what: 'POST uploads, existing package', ask: upload(existing) },
  { fact: 'R2', states: refusing, with: 'job', what: 'POST uploads, new package', ask: upload(fresh) },
  {
    fact: 'R4',
    states: once,
    with: 'job',
    what: 'POST uploads, other owner',
    ask: upload(other),
    needs: 'E2E_OTHER_OWNER',
  },
  { fact: 'R5', states: once, with: 'job', what: 'POST uploads, owner that is not', ask: upload(nobody) },
  {
    fact: 'R6',
    states: once,
    with: 'job',
    what: 'POST uploads, not granted',
    ask: upload(unlinked),
    needs: 'E2E_UNLINKED',
  },
  { fact: 'R8', states: once, with: 'E2E_PAT_WITHOUT_SCOPE', what: 'POST uploads', ask: upload(existing) },
  { fact: 'R8', states: once, with: 'E2E_FINE_GRAINED_PAT', what: 'POST uploads', ask: upload(existing) },
  {
    fact: 'C1',
    states: everyState,
    with: 'job',
    what: 'REST /rate_limit',
    ask: (client) => client.rest('/rate_limit'),
  },
  { fact: 'C1', states: once, with: 'wrong', what: 'REST /rate_limit', ask: (client) => client.rest('/rate_limit') },
  {
    fact: 'C2',
    states: once,
    with: 'E2E_PAT_WITHOUT_SCOPE',
    what: 'REST /rate_limit',
    ask: (client) => client.scopes(),
  },
  { fact: 'P1', states: everyState, with: 'job', what: 'REST, no such package', ask: metadata(fresh) },
  { fact: 'P2', states: everyState, with: 'job', what: 'REST, existing package', ask: metadata(existing) },
]

function exchange(name, actions = 'pull,push', user = undefined) {
  return (client, names) => client.exchange(name(names), actions, user)
}

function upload(name) {
  return (client, names) => client.upload(name(names))
}

function uploadWithSecret(name) {
  return (client, names) => client.uploadWithSecret(name(names))
}

function metadata(name) {
  return (client, names) => client.metadata(name(names), names.ownerKind)
}
