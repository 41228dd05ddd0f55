import type { Catalogue } from '../language.ts'
import { credentials } from './credentials.ts'
import { names } from './names.ts'
import { noVerdict } from './no-verdict.ts'
import { packages } from './packages.ts'
import { token } from './token.ts'
import { workflow } from './workflow.ts'

/** What the findings say in Chinese. Names of GitHub's menus stay as GitHub shows them. */
export const findings: Catalogue = { ...names, ...credentials, ...token, ...packages, ...noVerdict, ...workflow }
