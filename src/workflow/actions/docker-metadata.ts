import { evaluateText } from '../expressions/evaluate.ts'
import { lowered } from '../expressions/lowered.ts'
import {
  asText,
  givenAt,
  hole,
  joined,
  literal,
  literalOf,
  type PossibleValues,
  union,
  unknown,
} from '../expressions/possibilities.ts'
import { metadataJson } from '../shell/filters.ts'
import { placeOf } from '../steps/written-name.ts'
import { metadataBakeFile } from '../tools/bake.ts'
import type { ActionReader } from './action-reader.ts'
import { keyOf, linesOf } from './action-step.ts'

/** A file for bake with the tags. */
const bakeFile = hole(metadataBakeFile, 'any', 'unknown')

const json = hole(metadataJson, 'any', 'unknown')

/** docker/metadata-action: makes tags of its `images`, in lower case. */
export const dockerMetadata: ActionReader = (step) => {
  const lines = linesOf(step.inputs.get('images') ?? '', /\n/)
  const names = lines.flatMap(namesIn).map((name) => lowered(evaluateText(name, step.contexts)))
  const tags = names.length === 0 ? unknown : givenAt(union(names.map(tagged)), placeOf(step, keyOf(step, 'images')))
  return [
    { kind: 'output', name: 'tags', value: tags },
    { kind: 'output', name: 'json', value: json },
    { kind: 'output', name: 'bake-file', value: bakeFile },
    { kind: 'output', name: 'bake-file-tags', value: bakeFile },
    { kind: 'env', name: 'DOCKER_METADATA_OUTPUT_JSON', value: json },
    { kind: 'env', name: 'DOCKER_METADATA_OUTPUT_TAGS', value: tags },
  ]
}

/** `ghcr.io/o/n`, or `name=ghcr.io/o/n,enable=true`. */
function namesIn(line: string): readonly string[] {
  const parts = linesOf(line, /,/)
  if (!/^(name|enable)=/.test(line)) return parts
  return parts.filter((part) => part.startsWith('name=')).map((part) => part.slice('name='.length))
}

/** A name that has but one value is an element of a list; others are left out if they are empty, as the action does. */
const tagged = (name: PossibleValues): PossibleValues =>
  named(name.filter(({ value }) => literalOf(asText(value)) !== '')).map((one) => ({
    ...one,
    isListed: name.length === 1,
  }))

const named = (name: PossibleValues): PossibleValues =>
  joined([name, literal(':'), hole('', 'component', 'unknown')]).map(({ value }, index) => ({
    value,
    isSure: name[index]?.isSure === true,
  }))
