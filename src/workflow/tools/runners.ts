import { asText, type PossibleValue, type PossibleValues, unknown } from '../expressions/possibilities.ts'
import { splitFields } from '../shell/expansion.ts'
import { programName, textOfField } from './program-call.ts'

type Words = readonly PossibleValue[]

/** A command that a program like `sudo`, `timeout` or `xargs` runs. */
export interface Inner {
  readonly words: Words
  /** Set if it runs as another user. */
  readonly user?: 'root' | 'unknown'
  /** `NAME=value` for its environment. */
  readonly assignments: readonly (readonly [name: string, value: PossibleValue])[]
}

interface Runner {
  /** Options that take the next word as their value. */
  readonly valueOptions: ReadonlySet<string>
  /** Words before the command. */
  readonly operands: number
}

const runner = (valueOptions = '', operands = 0): Runner => ({
  valueOptions: new Set(valueOptions.split(' ')),
  operands,
})

/** Programs that run the command behind their own words. */
const runners: ReadonlyMap<string, Runner> = new Map([
  ['sudo', runner('-u -g -h -p -C -D -R -T -U --user --group --host --prompt --chdir --chroot --command-timeout')],
  ['doas', runner('-u -C')],
  ['env', runner('-u --unset -C --chdir')],
  ['timeout', runner('-s --signal -k --kill-after', 1)],
  ['time', runner('-f --format -o --output')],
  ['nice', runner('-n --adjustment')],
  ['ionice', runner('-c --class -n --classdata -p -t')],
  ['stdbuf', runner('-i -o -e')],
  ['flock', runner('-w --timeout -E', 1)],
  ['chroot', runner('', 1)],
  ['exec', runner('-a')],
  ['retry', runner('-t -s -d --tries --times --delay --timeout --max --min')],
  ['buildah unshare', runner()],
  ['podman unshare', runner()],
  ['direnv exec', runner('', 1)],
  ['devbox run', runner('-c --config -e --env')],
  ['devenv shell', runner()],
  ['op run', runner('--env-file')],
  ['doppler run', runner('-p -c --project --config')],
  ['aws-vault exec', runner('-d', 1)],
  ['mise exec', runner()],
  ...'command nohup setsid unbuffer chronic unshare caffeinate builtin travis_retry with_backoff npx bunx & &'
    .split(' ')
    .map((name): [string, Runner] => [name, runner()]),
])

/** What a call of such a program runs, however many are around each other; the words themselves for any other. */
export const innerCommands = (words: Words, input: PossibleValues | undefined): readonly Inner[] =>
  resolved({ words, assignments: [] }, input, deepest)

const deepest = 10

function resolved(outer: Inner, input: PossibleValues | undefined, depth: number): readonly Inner[] {
  let inner = outer
  for (let left = depth; left > 0; left--) {
    const name = programName(textOfField(inner.words[0]))
    const several = severalCommands(name, inner, input)
    if (several !== undefined)
      return several.flatMap((one) => (one === inner ? [one] : resolved(one, undefined, left - 1)))
    const both = `${name} ${textOfField(inner.words[1])}`
    const [known, length] = runners.has(both) ? [runners.get(both), 2] : [runners.get(name), 1]
    if (known === undefined || inner.words.length === 1) return [inner]
    inner = behindRunner(name, inner, known, length)
  }
  return [inner]
}

function behindRunner(
  name: string,
  { words, user, assignments }: Inner,
  { valueOptions, operands }: Runner,
  length: number,
): Inner {
  const set = [...assignments]
  const options: string[] = []
  let at = length
  let left = operands
  for (; at < words.length; at++) {
    const text = textOfField(words[at])
    const assigned = assignmentIn(words[at])
    if (assigned !== undefined) set.push(assigned)
    else if (text === '--') {
      at++
      break
    } else if (/^-./.test(text)) {
      options.push(text)
      if (valueOptions.has(text)) options.push(textOfField(words[++at]))
    } else if (left > 0) left--
    else if (!/^\d+(\.\d+)?[smhd]?$/.test(text)) break
  }
  if (name === 'command' && options.some((option) => /^-[vV]$/.test(option)))
    return { words: [named('type')], assignments: set }
  const own = name === 'sudo' || name === 'doas' ? userOf(options) : user
  return { words: words.slice(at), assignments: set, ...(own !== undefined && { user: own }) }
}

function severalCommands(name: string, inner: Inner, input: PossibleValues | undefined): readonly Inner[] | undefined {
  switch (name) {
    case 'find':
      return foundCommands(inner)
    case 'xargs':
      return fedCommands(inner, input)
    case 'parallel':
      return parallelCommands(inner, input)
    case 'nix':
      return [insideNix(inner)]
    default:
      return undefined
  }
}

/** `-E` keeps the home of the user on some machines; another user's home is nobody's business here. */
const userOf = (options: readonly string[]): 'root' | 'unknown' =>
  options.some((option) => /^(-[A-Za-z]*[Eu]|--preserve-env|--user)/.test(option)) ? 'unknown' : 'root'

function assignmentIn(word: PossibleValue | undefined): readonly [string, PossibleValue] | undefined {
  const [first, ...more] = word === undefined ? [] : asText(word.value)
  const found = typeof first === 'string' ? /^([A-Za-z_]\w*)=(.*)$/s.exec(first) : null
  if (found === null || word === undefined) return undefined
  const [, name = '', rest = ''] = found
  return [name, { ...word, value: { kind: 'text', text: rest === '' && more.length > 0 ? more : [rest, ...more] } }]
}

const execs: ReadonlySet<string> = new Set(['-exec', '-execdir', '-ok', '-okdir'])

/** `find … -exec command {} \;`, perhaps several times. */
function foundCommands(inner: Inner): readonly Inner[] {
  const commands: Inner[] = [inner]
  let start: number | undefined
  for (const [index, word] of inner.words.entries()) {
    const text = textOfField(word)
    if (start === undefined && execs.has(text)) start = index + 1
    else if (start !== undefined && (text === ';' || text === '+')) {
      commands.push({ ...inner, words: filledIn(inner.words.slice(start, index), unknown) })
      start = undefined
    }
  }
  return commands
}

const xargsOptions = runner(
  '-n -P -I -L -d -a -s -E --max-args --max-procs --max-lines --delimiter --arg-file --max-chars',
)

/** `xargs command`, with what it is fed behind it or in place of `{}`. */
function fedCommands(inner: Inner, input: PossibleValues | undefined): readonly Inner[] {
  const place = replaceIn(inner.words)
  const { words, assignments, user } = behindRunner('xargs', inner, xargsOptions, 1)
  if (words.length === 0) return [inner]
  return fieldsIn(input).map((fed) => ({
    words: place === undefined ? [...words, fed] : filledIn(words, [fed], place),
    assignments,
    ...(user !== undefined && { user }),
  }))
}

/** The text that `-I` names, or `{}` for `-i`. */
function replaceIn(words: Words): string | undefined {
  const texts = words.map(textOfField)
  const at = texts.findIndex((text) => text.startsWith('-I') || text.startsWith('--replace') || text === '-i')
  if (at === -1) return undefined
  return texts[at] === '-I' ? (texts[at + 1] ?? '{}') : texts[at]?.replace(/^(-I|--replace=?|-i)/, '') || '{}'
}

const parallelOptions = runner('-j -P --jobs --retries --delay --timeout --joblog -n -N --colsep -a')

/** GNU parallel: `parallel command {} ::: a b`. */
function parallelCommands(inner: Inner, input: PossibleValues | undefined): readonly Inner[] {
  const at = inner.words.findIndex((word) => textOfField(word) === ':::')
  const given = at === -1 ? fieldsIn(input) : inner.words.slice(at + 1)
  const { words } = behindRunner(
    'parallel',
    at === -1 ? inner : { ...inner, words: inner.words.slice(0, at) },
    parallelOptions,
    1,
  )
  const command = words.flatMap(splitFields)
  if (command.length === 0) return [inner]
  const hasPlace = command.some((word) => textOfField(word).includes('{}'))
  return given.slice(0, 32).map((one) => ({ ...inner, words: hasPlace ? filledIn(command, [one]) : [...command, one] }))
}

/** The fields of what a command is fed; one that nobody knows where that is unknown. */
function fieldsIn(input: PossibleValues | undefined): Words {
  const fields = (input ?? unknown).flatMap(splitFields)
  return fields.length === 0 ? unknown : fields.slice(0, 32)
}

function filledIn(words: Words, values: PossibleValues, place = '{}'): Words {
  const [value] = values
  if (value === undefined) return words
  return words.map((word) => {
    const text = textOfField(word)
    if (text === place) return value
    const at = text.indexOf(place)
    if (at === -1) return word
    const pieces = [text.slice(0, at), ...asText(value.value), text.slice(at + place.length)]
    return {
      ...word,
      value: { kind: 'text', text: pieces.filter((piece) => piece !== '') },
      isSure: word.isSure && value.isSure,
    }
  })
}

/** What `nix run nixpkgs#skopeo -- copy …` and `nix develop -c docker push …` run (nix.dev, "nix run", "nix develop"). */
function insideNix(inner: Inner): Inner {
  const texts = inner.words.map(textOfField)
  const [, verb = ''] = texts
  if (verb === 'run' || verb === 'shell') {
    const end = texts.indexOf('--')
    const name = texts.slice(2).map(nixpkg).find(Boolean)
    if (verb === 'run' && name !== undefined && end !== -1)
      return { ...inner, words: [named(name), ...inner.words.slice(end + 1)] }
  }
  const at = texts.findIndex((text) => text === '-c' || text === '--command')
  return at === -1 || !['develop', 'shell'].includes(verb) ? inner : { ...inner, words: inner.words.slice(at + 1) }
}

const named = (name: string): PossibleValue => ({ value: { kind: 'text', text: [name] }, isSure: true })

/** The package of `nixpkgs#skopeo`, `github:NixOS/nixpkgs/x#python3.pkgs.name`. */
function nixpkg(text: string): string | undefined {
  const [source = '', path] = text.split('#')
  return path !== undefined && source.includes('nixpkgs') ? path.slice(path.lastIndexOf('.') + 1) : undefined
}
