import { clipped, linesOf, padded } from '../../src/terminal/wrap.ts'
import { codeFrame } from './code-frame.ts'
import { readable, type Style } from './readable.ts'
import type { Scene, ShownAnnotation } from './scene.ts'

/** What the terminal can do. */
export interface Terminal {
  /** Columns; fewer than 60 are taken for 60. */
  readonly width: number
  readonly hasColour: boolean
}

/** A scene as lines of text: sentence, annotations, log, job summary, outputs, requests, exit code and whether all went as it should. */
export function onTerminal(scene: Scene, terminal: Terminal): readonly string[] {
  const width = Math.min(Math.max(terminal.width, 60), 100) - 2
  const paint = terminal.hasColour ? coloured : uncoloured
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.title(title), ...lines.map((line) => (line === '' ? '' : `  ${line}`))]
  return [
    paint.bold(`${scene.sentence}.`),
    ...section(
      'Annotation',
      scene.annotations.flatMap((one, at) => [...(at === 0 ? [] : ['']), ...annotationLines(one, width, paint)]),
    ),
    ...section(
      'Log',
      scene.log.flatMap((line) => linesOf(line, width)),
    ),
    ...section('Job summary', scene.summary === '' ? [] : readable(scene.summary, width, paint)),
    ...section('Outputs', outputLines(scene, width, paint)),
    ...section(
      'Requests that were sent',
      scene.requests.map((line) => clipped(line, width)),
    ),
    ...section('Exit code of the step', [String(scene.exitCode)]),
    ...ending(scene, width, paint),
  ]
}

/** Whether this stream is a terminal that wants colour: https://no-color.org. */
export const wantsColour = (isTerminal: boolean, noColor: string | undefined): boolean =>
  isTerminal && (noColor === undefined || noColor === '')

type Paint = Style &
  Readonly<Record<'title' | 'bold' | 'error' | 'warning' | 'notice' | 'good', (text: string) => string>>

const ending = ({ deviations }: Scene, width: number, paint: Paint): readonly string[] =>
  deviations.length === 0
    ? ['', paint.good('As the scenario expects.')]
    : ['', paint.error('Not as the scenario expects:'), ...deviations.flatMap((one) => linesOf(`- ${one}`, width))]

function annotationLines(annotation: ShownAnnotation, width: number, paint: Paint): readonly string[] {
  const { level, title, message, file, line } = annotation
  const place = file === undefined ? [] : [paint.faint(line === undefined ? file : `${file}:${line}`)]
  return [
    ...linesOf(`${level}: ${title}`, width).map(paint[level]),
    ...place,
    ...frameLines(annotation, width, paint),
    ...linesOf(message, width),
  ]
}

function frameLines({ source, line, level }: ShownAnnotation, width: number, paint: Paint): readonly string[] {
  if (source === undefined || line === undefined) return []
  const lines = codeFrame(source, line).map(({ number, text, isMarked }) => {
    const shown = clipped(`${isMarked ? '>' : ' '} ${String(number).padStart(4)} | ${text}`, width)
    return isMarked ? paint[level](shown) : shown
  })
  return ['', ...lines, '']
}

function outputLines({ outputs }: Scene, width: number, paint: Paint): readonly string[] {
  const longest = Math.max(0, ...Object.keys(outputs).map(({ length }) => length))
  return Object.entries(outputs).map(([name, value]) => {
    const shown = clipped(value.replaceAll('\n', ', '), width - longest - 2)
    return `${paint.faint(padded(name, longest))}  ${shown}`.trimEnd()
  })
}

const same = (text: string): string => text
const styled = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`

const uncoloured: Paint = {
  title: (text) => `== ${text}`,
  bold: same,
  error: same,
  warning: same,
  notice: same,
  good: same,
  heading: same,
  label: same,
  added: same,
  removed: same,
  faint: same,
}

const coloured: Paint = {
  title: styled('1;4'),
  bold: styled('1'),
  error: styled('31'),
  warning: styled('33'),
  notice: styled('34'),
  good: styled('32'),
  heading: styled('1'),
  label: styled('1'),
  added: styled('32'),
  removed: styled('31'),
  faint: styled('2'),
}
