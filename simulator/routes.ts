import { answerGraphql, graphqlPath } from './graphql/late.ts'
import { greet } from './registry/challenge.ts'
import { listTags, readBlob, readManifest } from './registry/contents.ts'
import { exchange } from './registry/exchange.ts'
import { pulling, pushing } from './registry/guard.ts'
import { putManifest } from './registry/put-manifest.ts'
import { appendUpload, cancelUpload, finishUpload, openUpload } from './registry/uploads.ts'
import { readAccount, readRateLimit, readUser } from './rest/accounts.ts'
import { listJobs, organizationDefault, readJob, readLogs, repositoryDefault, storedLog } from './rest/actions.ts'
import { free, known } from './rest/guard.ts'
import { listPackages } from './rest/package-list.ts'
import { readPackage } from './rest/packages.ts'
import { readContents, readBlob as readGitBlob, readRepository } from './rest/repositories.ts'
import { type Route, reading, route } from './route.ts'

/** Everything that the simulator answers: the registry at the root, the REST API below `/api/v3`, GraphQL at `/api/graphql`. */
export const routes: readonly Route[] = [
  route('GET|HEAD /v2/', reading(greet)),
  route('GET /token', reading(exchange)),
  route('POST /v2/{repository}/blobs/uploads/', pushing(openUpload)),
  route('PATCH /v2/{repository}/blobs/upload/{session}', pushing(appendUpload)),
  route('PUT /v2/{repository}/blobs/upload/{session}', pushing(finishUpload)),
  route('DELETE /v2/{repository}/blobs/upload/{session}', reading(cancelUpload)),
  route('GET|HEAD /v2/{repository}/blobs/{digest}', pulling(reading(readBlob))),
  route('GET|HEAD /v2/{repository}/manifests/{reference}', pulling(reading(readManifest))),
  route('PUT /v2/{repository}/manifests/{reference}', pushing(putManifest)),
  route('GET /v2/{repository}/tags/list', pulling(reading(listTags))),
  route('GET /api/v3/rate_limit', free(readRateLimit)),
  route('GET /api/v3/user', known(readUser)),
  route('GET /api/v3/users/{owner}', known(readAccount)),
  route('GET /api/v3/orgs/{owner}/packages/container/{name}', known(readPackage('organization'))),
  route('GET /api/v3/users/{owner}/packages/container/{name}', known(readPackage('user'))),
  route('GET /api/v3/orgs/{owner}/packages', known(listPackages('organization'))),
  route('GET /api/v3/users/{owner}/packages', known(listPackages('user'))),
  route('GET /api/v3/orgs/{owner}/actions/permissions/workflow', known(organizationDefault)),
  route('GET /api/v3/repos/{owner}/{name}', known(readRepository)),
  route('GET /api/v3/repos/{owner}/{name}/contents/{path}', known(readContents)),
  route('GET /api/v3/repos/{owner}/{name}/git/blobs/{sha}', known(readGitBlob)),
  route('GET /api/v3/repos/{owner}/{name}/actions/permissions/workflow', known(repositoryDefault)),
  route('GET /api/v3/repos/{owner}/{name}/actions/runs/{run}/jobs', known(listJobs)),
  route('GET /api/v3/repos/{owner}/{name}/actions/runs/{run}/attempts/{attempt}/jobs', known(listJobs)),
  route('GET /api/v3/repos/{owner}/{name}/actions/jobs/{job}', known(readJob)),
  route('GET /api/v3/repos/{owner}/{name}/actions/jobs/{job}/logs', known(readLogs)),
  route('GET /logs/{run}/{job}', reading(storedLog)),
  route(`POST ${graphqlPath}`, answerGraphql),
]
