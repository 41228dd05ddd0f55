import { evaluateText } from '../expressions/evaluate.ts'
import { lowered } from '../expressions/lowered.ts'
import { anyOf, joined, literal, unknown } from '../expressions/possibilities.ts'
import type { Effect } from '../steps/effects.ts'
import { imagesOf } from '../steps/image-reference.ts'
import { readBelow } from '../steps/read-below.ts'
import { bakeByFile } from '../tools/bake.ts'
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
  if (step.inputs.has('repository')) return oldBuildPush(step)
  const outputs = inputLines(step, 'outputs', /\n/)
  const byPush = flag(step, 'push', false)
  const images = [...imagesIn(step, 'tags'), ...writtenIn(step, 'outputs', outputs.flatMap(imagesInOutput))]
  const happens = anyOf([byPush, ...outputs.map(pushesByOutput)])
  const isOptional = byPush === false ? isOptionalOutput(step) : isExpression(step, 'push')
  return [...pushed({ tool: 'docker', images, happens, isOptional }), ...cachePush(step)]
}

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

/** docker/bake-action and its like: `push:`, and `set:` for tags and outputs. */
export const bake: ActionReader = (step) => {
  const set = step.inputs.get('set') ?? ''
  const asksForNone = !['push', 'load'].some((input) => step.inputs.has(input)) && !/\.output\s*=/.test(set)
  if (asksForNone)
    return bakeByFile(
      readBelow(plainInput(step, 'workdir'), step.readFile),
      linesOf(step.inputs.get('files') ?? '', /[\n,]/).map(writtenPath),
    )
  const push = flag(step, 'push', false)
  const outputs = inputLines(step, 'set', /\n/).map(pushesByOutput)
  const tags = linesOf(set, /\n/).filter((line) => /\.tags\s*\+?=/.test(line))
  const names = tags.flatMap((line) => imagesOf(evaluateText(line.replace(/^[^=]*=/, ''), step.contexts)))
  const images = writtenIn(step, 'set', names)
  return pushed({
    tool: 'docker',
    images,
    happens: anyOf([push, ...outputs]),
    isOptional: push !== false && isExpression(step, 'push'),
  })
}

const writtenPath = (path: string): string | undefined => (path.includes('${{') ? undefined : path)
