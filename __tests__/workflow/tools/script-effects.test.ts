import { describe, expect, it } from '@jest/globals'
import type { JobFacts } from '../../../src/workflow/model.ts'
import { readWorkflow } from '../../../src/workflow/read-workflow.ts'

const login = 'echo "${{ github.token }}" | docker login ghcr.io -u o --password-stdin\n'

/** The job that runs a script behind a login to GHCR, with a token that may only read. */
function jobThatRuns(run: string, step: Readonly<Record<string, unknown>> = {}): JobFacts | undefined {
  const steps = [{ run: login }, { run, ...step }]
  const jobs = { build: { 'runs-on': 'ubuntu-latest', permissions: { packages: 'read' }, steps } }
  return readWorkflow('a.yml', JSON.stringify({ on: 'push', jobs })).facts.jobs[0]
}

const image = 'ghcr.io/octo/app'

describe('a call that pushes', () => {
  it.each([
    `docker push ${image}`,
    `docker buildx build --push -t ${image} .`,
    `docker buildx build --call=build --push -t ${image} .`,
    `docker buildx build -o type=registry,name=${image} .`,
    `docker build --cache-to ${image}:cache .`,
    `docker buildx bake --push --set '*.tags=${image}'`,
    `docker buildx bake --set '*.output=type=registry' --set '*.tags=${image}'`,
    `docker buildx bake --load --set '*.cache-to=type=registry,ref=${image}'`,
    `docker compose publish ${image}`,
    `docker trust sign ${image}`,
    `docker model push ${image}`,
    `buildctl build --output type=image,name=${image},push=true`,
    `buildctl build --export-cache type=registry,ref=${image}`,
    `podman push app docker://${image}`,
    `skopeo copy dir:app docker://${image}`,
    `crane edit config ${image}`,
    `cosign load --dir app ${image}`,
    `oras manifest index create ${image} a b`,
    `regctl image mod ${image} --replace`,
    `jib build --target ${image}`,
    `ctr images push ${image}`,
    `kit push ${image}`,
    'zarf package publish app.tar.zst oci://ghcr.io/octo',
    `crossplane xpkg push ${image}`,
    `executor --destination ${image}`,
    `mvn compile jib:build -Djib.to.image=${image}`,
    `./gradlew :app:jib --image ${image}`,
    'dotnet publish /t:PublishContainer /p:ContainerRegistry=ghcr.io /p:ContainerRepository=octo/app',
    `nix run .#image.copyTo -- docker://${image}`,
    `nix run nixpkgs#skopeo -- copy dir:app docker://${image}`,
    `nix develop -c docker push ${image}`,
    `find . -name x -exec docker push ${image} \\;`,
    `echo ${image} | xargs -n1 docker push`,
    `echo ${image} | xargs -I{} docker push {}`,
    `parallel docker push ::: ${image} ${image}-b`,
    `time timeout -k 5 10m env A=b nice -n 5 docker push ${image}`,
    `retry -t 3 -- docker push ${image}`,
    `bash -c "docker push ${image}"`,
    `bash <<< "docker push ${image}"`,
    `bash <<'END'\ndocker push ${image}\nEND`,
    `eval "docker push ${image}"`,
    `publish() { docker push "$1"; }\nretry 3 publish ${image}`,
    `command docker push ${image}`,
    `for i in 1 2 3; do docker push ${image} && break; sleep 1; done`,
    `docker push $(echo ${image})`,
  ])('is seen: %s', (run) => {
    expect(jobThatRuns(run)).toMatchObject({ pushesToGhcr: true, pushes: [{ isGuarded: false }] })
  })
})

describe('a call that pushes nothing', () => {
  it.each([
    `docker buildx build --check --push -t ${image} .`,
    `docker buildx build --call check --push -t ${image} .`,
    `docker buildx build --push=false -t ${image} .`,
    `docker buildx build --load -t ${image} .`,
    `docker buildx build -o type=oci,dest=app.tar -t ${image} .`,
    `docker buildx build --cache-to type=gha --load -t ${image} .`,
    `docker buildx bake --print --push --set '*.tags=${image}'`,
    `docker buildx bake --list=targets --push`,
    `docker buildx bake --load --set '*.cache-from=type=registry,ref=${image}'`,
    `docker buildx bake --load --set '*.args.X=type=registry'`,
    `docker buildx imagetools create --dry-run -t ${image} a`,
    `docker compose --dry-run push`,
    `docker compose build --push --print`,
    `podman push ${image} dir:app`,
    `buildah push ${image} oci-archive:app.tar`,
    `skopeo copy docker://${image} dir:app`,
    `skopeo sync --src docker --dest dir ${image} app`,
    `crane append -f a.tar -b b -t ${image} -o out.tar`,
    `crane mutate ${image} -o out.tar`,
    `cosign sign --upload=false --key k ${image}`,
    `cosign attest --no-upload --key k ${image}`,
    `KO_DOCKER_REPO=${image} ko build --push=false .`,
    `KO_DOCKER_REPO=${image} ko build -L .`,
    `oras push --oci-layout ${image} a`,
    `oras cp --to-oci-layout a ${image}`,
    `regctl image copy ${image} ocidir://app`,
    `regctl image mod ${image}`,
    `pack build ${image} --publish=false`,
    `jib build --target tar://app.tar`,
    `executor --no-push --destination ${image}`,
    `mvn compile jib:buildTar -Djib.to.image=${image}`,
    `mvn compile jib:build -Djib.skip=true -Djib.to.image=${image}`,
    `./gradlew jib --dry-run --image ${image}`,
    'dotnet publish -t:PublishContainer -p:ContainerArchiveOutputPath=a.tgz -p:ContainerRegistry=ghcr.io',
    'goreleaser release --snapshot',
    'goreleaser release --skip=announce,publish',
    'earthly +build',
    `docker push --help`,
    `command -v docker push`,
    `echo docker push ${image}`,
    `publish() { docker push ${image}; }`,
  ])('is passed over: %s', (run) => {
    expect(jobThatRuns(run)?.pushesToGhcr).toBe(false)
  })
})

describe('a push that only a run decides', () => {
  it.each([
    ['an option of a variable that nobody knows', `docker buildx build $FLAGS -t ${image} .`],
    ['a client in a container', `docker run --rm -v "$PWD:/w" quay.io/skopeo/stable copy dir:/w docker://${image}`],
    ['a program of a container', `docker run --rm --entrypoint docker image push ${image}`],
    ['a variable of the repository', `docker buildx build --push=\${{ vars.PUSH }} -t ${image} .`],
  ])('is unknown: %s', (_, run) => {
    expect(jobThatRuns(run)?.pushesToGhcr).toBe('unknown')
  })

  it.each([
    ['a branch', `A=--push\nif [ "$X" ]; then A=--load; fi\ndocker buildx build $A -t ${image} .`],
    ['a default', `docker push \${IMAGE:-${image}}`],
    [
      'an element of a list',
      `A=(--push)\nif [ "$X" ]; then A=(--load); fi\ndocker buildx build "\${A[@]}" -t ${image} .`,
    ],
    ['an expression', `docker buildx build \${{ github.ref_name == 'main' && '--push' || '' }} -t ${image} .`],
    ['a value of an option', `docker buildx build --push=\${{ github.ref_name == 'main' }} -t ${image} .`],
  ])('happens in some runs: %s', (_, run) => {
    expect(jobThatRuns(run)?.pushesToGhcr).toBe(true)
  })
})

describe('a login and a push', () => {
  it.each([
    ['of the same user', `docker push ${image}`, 'job-token', undefined],
    ['with sudo before the push', `sudo docker push ${image}`, 'none', 'user'],
    ['with sudo before a shell', `sudo bash -c "docker push ${image}"`, 'none', 'user'],
    [
      'with sudo before both',
      `echo \${{ github.token }} | sudo docker login ghcr.io -u o --password-stdin\nsudo docker push ${image}`,
      'job-token',
      undefined,
    ],
    ['with sudo that keeps the home', `sudo -E docker push ${image}`, 'job-token', undefined],
    ['in another folder', `DOCKER_CONFIG=/tmp/x docker push ${image}`, 'none', 'docker-config'],
    ['of podman', `podman push ${image}`, 'job-token', undefined],
  ])('%s', (_, run, credential, missedLogin) => {
    expect(jobThatRuns(run)?.pushes.map((push) => [push.credential, push.missedLogin])).toEqual([
      [credential, missedLogin],
    ])
  })

  it('with sudo before the login only do not meet', () => {
    const run = `echo \${{ github.token }} | sudo docker login ghcr.io -u o --password-stdin\ndocker push ${image}`
    const jobs = { build: { 'runs-on': 'ubuntu-latest', steps: [{ run }] } }
    const [job] = readWorkflow('a.yml', JSON.stringify({ on: 'push', jobs })).facts.jobs
    expect(job?.pushes).toMatchObject([{ credential: 'none', missedLogin: 'user' }])
  })
})

describe('a script of PowerShell', () => {
  it.each([
    ['a command', `docker push ${image}`, [false]],
    ['a variable', `$image = "${image}"\ndocker push $image`, [false]],
    ['a variable of the environment', `$env:IMAGE = '${image}'\ndocker push "$env:IMAGE"`, [false]],
    ['texts that are joined', `$image = 'ghcr.io/' + 'octo/app'\ndocker push $image`, [false]],
    ['a continued line', `docker push \`\n  ${image}`, [false]],
    ['a call operator', `& docker push ${image}`, [false]],
    ['if', `if ($env:A -eq "b") { docker push ${image} }`, [true]],
    ['else', `if ($env:A) {\n  echo a\n} elseif ($b) { echo b }\nelse {\n docker push ${image}\n}`, [true]],
    ['switch', `switch ($env:A) {\n  'b' { docker push ${image} }\n  default { echo no }\n}`, [true]],
    ['a loop over a list', `foreach ($tag in @('a', 'b')) { docker push "${image}:$tag" }`, [false]],
    ['a function', `function Publish($a) { docker push ${image} }\nPublish x`, [false]],
    ['try', `try { docker push ${image} } catch { throw }`, [false]],
    ['an early end', `if ($env:A) { exit 0 }\ndocker push ${image}`, [true]],
    ['a comment', `<# docker push a #>\n# docker push b`, []],
    ['a here-string', `$a = @"\ndocker push ${image}\n"@\necho $a`, []],
  ])('with %s', (_, run, guards) => {
    expect(jobThatRuns(run, { shell: 'pwsh' })?.pushes.map(({ isGuarded }) => isGuarded)).toEqual(guards)
  })

  it.each([
    ['windows-2022', undefined],
    ['${{ matrix.os }}', ['windows-latest']],
  ])('is the default on %s', (runner, os) => {
    const steps = [{ run: login.replace('\n', '') }, { run: `docker push \`\n  ${image}` }]
    const strategy = os === undefined ? {} : { strategy: { matrix: { os } } }
    const jobs = { build: { 'runs-on': runner, ...strategy, steps } }
    const [job] = readWorkflow('a.yml', JSON.stringify({ on: 'push', jobs })).facts.jobs
    expect(job?.pushes).toMatchObject([{ images: [image] }])
  })

  it.each([
    ['a redirect', '"push=true" >> $env:GITHUB_OUTPUT'],
    ['Out-File', 'echo "push=true" | Out-File -FilePath $env:GITHUB_OUTPUT -Append'],
    ['Add-Content', 'Add-Content -Path $env:GITHUB_OUTPUT -Value "push=true"'],
    ['a branch', 'if ($env:A) { "push=true" >> $env:GITHUB_OUTPUT }'],
  ])('sets an output by %s', (_, run) => {
    const steps = [
      { id: 'a', shell: 'pwsh', run },
      { uses: 'docker/build-push-action@v7', with: { push: '${{ steps.a.outputs.push }}', tags: image } },
    ]
    const jobs = { build: { 'runs-on': 'ubuntu-latest', steps } }
    const [job] = readWorkflow('a.yml', JSON.stringify({ on: 'push', jobs })).facts.jobs
    expect(job?.pushesToGhcr).toBe(true)
  })
})
