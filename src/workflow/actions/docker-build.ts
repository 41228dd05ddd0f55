import { evaluateText } from '../expressions/evaluate.ts'
import { lowered } from '../expressions/lowered.ts'
import { anyOf, asText, joined, literal, unknown } from '../expressions/possibilities.ts'
import type { Effect } from '../steps/effects.ts'
import { imagesOf, namesGhcr } from '../steps/image-reference.ts'
import { readBelow } from '../steps/read-below.ts'
import {
  type BakeSetting,
  bakeByFile,
  bakeSettings,
  imagesInFiles,
  imagesInSettings,
  pushesBySettings,
  setsOutput,
} from '../tools/bake.ts'
import { imagesInCache, imagesInOutput, pushesByCache, pushesByOutput } from '../tools/build-output.ts'
import { type ActionReader, pushed } from './action-reader.ts'
import {
  type ActionStep,
  flag,
  imagesIn,
  inputLines,
  inputValue,
  isExpression,
  linesOf,
  plainInput,
  writtenIn,
} from './action-step.ts'

/** docker/build-push-action and its like: `push:`, `outputs:`, `cache-to:`. */
export const buildPush: ActionReader = (step) => {
  if (onlyLooks(step)) return []
  if (step.inputs.has('repository')) return oldBuildPush(step)
  const outputs = inputLines(step, 'outputs', /\n/)
  const byPush = flag(step, 'push', false)
  const images = [...imagesIn(step, 'tags'), ...writtenIn(step, 'outputs', outputs.flatMap(imagesInOutput))]
  const happens = anyOf([byPush, ...outputs.map(pushesByOutput)])
  const isOptional = (byPush === false ? isOptionalOutput(step) : isExpression(step, 'push')) || choosesRegistry(step)
  return [...pushed({ tool: 'docker', images, happens, isOptional }), ...cachePush(step)]
}

/** Whether the tags are on GHCR in some runs, and on another registry in others. */
const choosesRegistry = (step: ActionStep): boolean =>
  linesOf(step.inputs.get('tags') ?? '', /[\n,]/)
    .map((line) => evaluateText(line, step.contexts).filter(({ from }) => from === undefined))
    .some((ways) => ways.some((way) => namesGhcr([way])) && ways.some((way) => !namesGhcr([way])))

const isOptionalOutput = (step: ActionStep): boolean => /push=\$\{\{/.test(step.inputs.get('outputs') ?? '')

function cachePush(step: ActionStep): readonly Effect[] {
  const caches = inputLines(step, 'cache-to', /\n/)
  const happens = anyOf(caches.map(pushesByCache)) === true
  const isOptional = caches.some((cache) => cache.length > 1)
  return pushed({
    tool: 'docker',
    images: writtenIn(step, 'cache-to', caches.flatMap(imagesInCache)),
    happens,
    isOptional,
  })
}

/** Its first major version took registry, repository and credential itself. */
const oldBuildPush: ActionReader = (step) => {
  const registry = inputValue(step, 'registry') ?? literal('docker.io')
  const name = lowered(joined([registry, literal('/'), inputValue(step, 'repository') ?? unknown]))
  return pushed({
    tool: 'docker',
    images: writtenIn(step, 'repository', imagesOf(name)),
    happens: flag(step, 'push', true),
    isOptional: isExpression(step, 'push'),
    credential: inputValue(step, 'password'),
  })
}

/** docker/bake-action and its like: `push:`, `load:`, and `set:` for tags, outputs and caches. */
export const bake: ActionReader = (step) => {
  if (onlyLooks(step)) return []
  const settings = bakeSettings(inputLines(step, 'set', /\n/))
  const asksForOutput = ['push', 'load'].some((input) => step.inputs.has(input)) || setsOutput(settings)
  const byPush = flag(step, 'push', false)
  const happens = anyOf([byPush, pushesBySettings(settings)])
  const byFile = happens === true ? [] : bakedByFile(step, asksForOutput)
  const isOptional = byPush === false ? isSetOptionally(settings) : isExpression(step, 'push')
  const fromFiles = imagesInFiles(inputLines(step, 'files'), step.contexts)
  const images = [...writtenIn(step, 'set', imagesInSettings(settings)), ...fromFiles]
  return [...pushed({ tool: 'docker', images, happens, isOptional }), ...byFile]
}

/** `call: check` looks at the build, and does not run it. */
const onlyLooks = (step: ActionStep): boolean => !['', 'build'].includes(plainInput(step, 'call'))

const isSetOptionally = (settings: readonly BakeSetting[]): boolean =>
  settings.some(({ value }) => value.some((one) => asText(one.value).some((piece) => typeof piece !== 'string')))

const bakedByFile = (step: ActionStep, asksForOutput: boolean): readonly Effect[] =>
  bakeByFile(
    readBelow(plainInput(step, 'workdir'), step.readFile),
    linesOf(step.inputs.get('files') ?? '', /[\n,]/).map(writtenPath),
    asksForOutput,
  )

const writtenPath = (path: string): string | undefined => (path.includes('${{') ? undefined : path)
