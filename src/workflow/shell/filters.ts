import { lowered } from '../expressions/lowered.ts'
import {
  asText,
  joined,
  literal,
  type PossibleValue,
  type PossibleValues,
  unknown,
} from '../expressions/possibilities.ts'
import type { ShellRun } from './run.ts'

/** What a program prints, for the few that scripts make names with; nobody knows it for the others. */
export function printedBy(name: string, args: readonly string[], run: ShellRun): PossibleValues {
  if (name === 'jq') return tagsByJq(args, run)
  const { input } = run
  if (input === undefined) return unknown
  if (isLowering(name, args)) return lowered(input)
  if (name === 'tr' && args[0] === '-d') return withoutLineEnds(input)
  return name === 'xargs' || name === 'sort' || name === 'uniq' ? input : unknown
}

function isLowering(name: string, args: readonly string[]): boolean {
  if (name === 'tr') return /^\[?(A-Z|:upper:)\]?$/.test(args[0] ?? '') && /^\[?(a-z|:lower:)\]?$/.test(args[1] ?? '')
  if (name === 'awk') return args.some((text) => text.includes('tolower('))
  return name === 'sed' && args.some((text) => text.includes('\\L'))
}

const withoutLineEnds = (values: PossibleValues): PossibleValues =>
  values.map(({ value, ...more }) => ({
    ...more,
    value: {
      kind: 'text',
      text: asText(value).map((piece) => (typeof piece === 'string' ? piece.replaceAll('\n', '') : piece)),
    },
  }))

/** The tags that `jq` takes out of what docker/metadata-action has left as JSON, behind the option that the filter puts there. */
function tagsByJq(args: readonly string[], run: ShellRun): PossibleValues {
  const filter = args.find((text) => /\.tags\b/.test(text))
  const tags = run.contexts.env.get('DOCKER_METADATA_OUTPUT_TAGS')
  if (run.input?.some(holdsMetadata) !== true || filter === undefined || tags === undefined) return unknown
  const option = /"((-t|--tag) )/.exec(filter)?.[1] ?? ''
  return joined(tags.flatMap((tag, index) => [literal(index === 0 ? option : ` ${option}`), [tag]]))
}

/** Name of the hole that is what docker/metadata-action leaves as JSON. */
export const metadataJson = 'docker-metadata-json'

const holdsMetadata = ({ value }: PossibleValue): boolean =>
  asText(value).some((piece) => typeof piece !== 'string' && piece.name === metadataJson)
