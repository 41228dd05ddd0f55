import type { LanguageId } from '../languages/language.ts'
import type { Command, HelpPages } from '../terminal/commands.ts'
import { translatedHelp } from '../terminal/translations.ts'

const overview = `ghcr-preflight: can this push to GitHub's container registry succeed, and if not, why?

Usage:
  ghcr-preflight check IMAGE...     ask the registry, with the token in the environment
  ghcr-preflight lint [PATH...]     find jobs that push without being allowed to; offline
  ghcr-preflight explain [FILE]     find the cause of a refusal in a build log; offline
  ghcr-preflight audit OWNER        find all of this in the repositories of an organisation

  ghcr-preflight help COMMAND       options, exit codes and examples of one command
  ghcr-preflight --version

Options of every command:
  --language en|zh-CN               language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --help, --version

Examples:
  GITHUB_TOKEN=... ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight lint
  gh run view 1234 --log-failed | ghcr-preflight explain
`

const check = `Asks the registry whether this credential may push these images. Nothing is uploaded.

Usage:
  ghcr-preflight check [OPTIONS] IMAGE...

IMAGE names a registry and a repository, such as ghcr.io/octo/app; a tag or digest is ignored.

The credential is the first of GHCR_TOKEN, GH_TOKEN and GITHUB_TOKEN that is set.

Options:
  --access push|pull      what to ask for; default push
  --registry HOST         registry of the images; default that of GITHUB_SERVER_URL, else ghcr.io
  --username NAME         user name to log in with; GHCR takes any
  --language en|zh-CN     language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --format text|json      for people, or the report for scripts; default text
  --help, --version

Exit code: 0 ready, 1 denied, 2 usage error, 3 inconclusive: no clear answer came.

Examples:
  # once, or gh's token cannot push
  gh auth refresh --scopes write:packages
  GITHUB_TOKEN=$(gh auth token) ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight check --access pull --format json ghcr.io/octo/app ghcr.io/octo/web
`

const lint = `Reads workflow files and finds jobs that push to GHCR without being allowed to. Works offline.

Usage:
  ghcr-preflight lint [OPTIONS] [PATH...]

PATH is a file, a folder or a glob, or "-" for standard input; default is the nearest .github/workflows, here or in a folder above.

Options:
  --fix                                give jobs the least that they need, where that changes nothing else; other changes are shown as diffs
  --strict                             warnings count as errors
  --assume-default read|write          what the repository's default permission counts as
  --min-severity notice|warning|error  leave out what is below
  --config FILE                        exceptions and severities of this file, for all workflows; default is .github/ghcr-preflight.yml nearest above each
  --no-config                          no such file
  --stdin-filename NAME                what standard input is called
  --language en|zh-CN                  language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --format text|json|github|sarif      for people, scripts, annotations of a run, or code scanning; default text
  --help, --version

Exit code: 0 no errors left, 1 errors left (with --strict, or warnings), 2 usage error, or a path that could not be read or written.

This comment takes a finding out, on its line or alone on the line above:
  # ghcr-preflight: ignore[ID] reason

Examples:
  ghcr-preflight lint
  ghcr-preflight lint --fix .github/workflows/release.yml
  ghcr-preflight lint --format sarif > ghcr-preflight.sarif
`

const explain = `Reads a build log and names the cause of a refused push or pull. Works offline with a FILE.

Usage:
  ghcr-preflight explain [OPTIONS] [FILE | RUN-URL]

FILE is the log; without one, or with "-", standard input is read. RUN-URL is the address of a run's page, or of one of its jobs: the logs of its failed jobs are read with GH_TOKEN or GITHUB_TOKEN.

Options:
  --language en|zh-CN     language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --format text|json      for people, or for scripts; default text
  --help, --version

Exit code: 0 a cause was found, 1 none was, 2 usage error, 3 a log of the run could not be read.

Examples:
  gh run view 1234 --log-failed | ghcr-preflight explain
  docker push ghcr.io/octo/app 2>&1 | tee push.log; ghcr-preflight explain push.log
  GH_TOKEN=$(gh auth token) ghcr-preflight explain https://github.com/octo/app/actions/runs/1234
`

const audit = `Reads the workflow files of all repositories of an organisation or a person, and reports what lint finds in them, calls between repositories that GitHub would refuse, and packages that are linked to no or another repository. Nothing is written to GitHub.

Usage:
  ghcr-preflight audit [OPTIONS] OWNER

The token is the first of GH_TOKEN and GITHUB_TOKEN that is set: a GitHub App's, which may read contents and packages, or a classic one with repo and read:packages.

Options:
  --repo GLOB                         only repositories whose names match, such as app-*; repeatable
  --include archived,forks            these too; left out otherwise
  --assume-default read|write         what a job without permissions: gets; read shows what breaks when the default becomes read-only
  --cache FOLDER                      keep what was read: an audit that was stopped goes on, and the next one fetches what has changed
  --patches FOLDER                    write a patch for each repository that lint --fix would change
  --format text|json|markdown|html    for people, scripts, a job summary, or one page that sorts and filters; default text
  --output FILE                       write to this file instead of standard output
  --summary FILE                      write Markdown to this file, too
  --language en|zh-CN                 language of all text; default from LC_ALL, LC_MESSAGES or LANG
  --help, --version

Exit code: 0 no errors, 1 errors, 2 usage error, 3 something could not be read.

Examples:
  GH_TOKEN=$(gh auth token) ghcr-preflight audit octo
  ghcr-preflight audit octo --assume-default read --format html --output octo.html
  ghcr-preflight audit octo --repo 'app-*' --patches patches; git apply patches/app-web.patch
`

const english: HelpPages = { overview, check, lint, explain, audit }

/** Returns how to use one command, or all of them, as a page for `helpPage`. */
export async function helpOf(language: LanguageId, command?: Command): Promise<string> {
  const pages = (await translatedHelp[language]?.()) ?? english
  return pages[command ?? 'overview']
}
