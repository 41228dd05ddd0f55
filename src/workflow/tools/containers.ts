import { literal, type PossibleValue } from '../expressions/possibilities.ts'
import { textOfField } from './program-call.ts'

type Words = readonly PossibleValue[]

/** Options of `docker run` and its like that take the next word as their value. */
const valueOptions: ReadonlySet<string> = new Set(
  '-a -c -e -h -l -m -p -u -v -w --add-host --attach --annotation --cap-add --cap-drop --cgroupns --cidfile --cpus --cpu-shares --device --dns --entrypoint --env --env-file --expose --gpus --group-add --hostname --ip --ipc --isolation --label --label-file --link --log-driver --log-opt --mac-address --memory --mount --name --net --network --network-alias --pid --platform --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --storage-opt --sysctl --tmpfs --ulimit --user --userns --uts --volume --volume-driver --volumes-from --workdir --authfile --arch --os'.split(
    ' ',
  ),
)

const runtimes: ReadonlySet<string> = new Set(['docker', 'podman', 'nerdctl', 'finch', 'container'])

/** What runs in a container: its image, and the command with the entrypoint before it where that is named. */
export interface Contained {
  readonly image: string
  readonly entrypoint: string
  readonly words: Words
}

/** Reads `docker run … image command`; undefined for any other call. */
export function containedIn(program: string, words: Words): Contained | undefined {
  if (!runtimes.has(program)) return undefined
  const run = words.slice(0, 2).findIndex((word) => textOfField(word) === 'run')
  if (run === -1 || (run === 1 && textOfField(words[0]) !== 'container')) return undefined
  let entrypoint = ''
  for (let at = run + 1; at < words.length; at++) {
    const text = textOfField(words[at])
    if (!text.startsWith('-')) return { image: text, entrypoint, words: words.slice(at + 1) }
    if (text.startsWith('--entrypoint=')) entrypoint = text.slice('--entrypoint='.length)
    if (valueOptions.has(text)) {
      at++
      if (text === '--entrypoint') entrypoint = textOfField(words[at])
    }
  }
  return undefined
}

/** Images whose entrypoint has another name than they have themselves. */
const entrypoints: ReadonlyMap<string, string> = new Map([
  ['kaniko-project/executor', 'executor'],
  ['skopeo/stable', 'skopeo'],
  ['skopeo/testing', 'skopeo'],
  ['skopeo/upstream', 'skopeo'],
  ['fluxcd/flux-cli', 'flux'],
])

/** The command that a container runs, with the program that its image is made for before it if the command names none. */
export function commandOf({ image, entrypoint, words }: Contained, isProgram: (name: string) => boolean): Words {
  if (entrypoint !== '') return [...literal(entrypoint), ...words]
  if (isProgram(textOfField(words[0]))) return words
  const [path = ''] = image.replace(/:\d+\//, '/').split(/[:@]/, 1)
  const parts = path.split('/')
  const program = entrypoints.get(parts.slice(-2).join('/')) ?? parts.at(-1) ?? ''
  return isProgram(program) ? [...literal(program), ...words] : words
}
