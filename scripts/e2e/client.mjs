// Asks one registry and its REST API. Answers are what was seen, never a judgement; nothing is uploaded.

/** `registry` and `api` are origins, the API's with its path; `secret` may be absent. */
export function clientOf({ registry, api, secret, actor = 'e2e' }) {
  const get = (path, headers = {}, method = 'GET') =>
    fetch(new URL(path, registry), { method, headers, redirect: 'manual' })
  const token = (name, actions, user = actor) => {
    const query = new URLSearchParams({ service: new URL(registry).host, scope: `repository:${name}:${actions}` })
    return get(`/token?${query}`, secret === undefined ? {} : { authorization: `Basic ${btoa(`${user}:${secret}`)}` })
  }
  const bearerFor = async (name) => (await (await token(name, 'pull,push')).json().catch(() => ({}))).token
  const post = (name, bearer) => get(`/v2/${name}/blobs/uploads/`, { authorization: `Bearer ${bearer}` }, 'POST')
  const ask = (path) =>
    fetch(`${api}${path}`, { headers: secret === undefined ? {} : { authorization: `Bearer ${secret}` } })

  return {
    challenge: async () => seen(await get('/v2/'), (headers) => headers.get('www-authenticate')),
    exchange: async (name, actions, user) => seen(await token(name, actions, user)),
    bearer: async (name) => ({
      status: 0,
      note: (await bearerFor(name)) === btoa(secret) ? 'the base64 of the secret' : 'not the base64 of the secret',
    }),
    upload: async (name) => seen(await post(name, await bearerFor(name)), shapeOfSession),
    uploadWithSecret: async (name) => seen(await post(name, btoa(secret)), shapeOfSession),
    cancel: async (name) => {
      const bearer = await bearerFor(name)
      const location = (await post(name, bearer)).headers.get('location')
      if (location === null) return { status: 0, note: 'no session to cancel' }
      return seen(await get(location, { authorization: `Bearer ${bearer}` }, 'DELETE'))
    },
    rest: async (path) => seen(await ask(path)),
    scopes: async () => seen(await ask('/rate_limit'), (headers) => `x-oauth-scopes: ${headers.get('x-oauth-scopes')}`),
    metadata: async (name, ownerKind) => {
      const [owner, ...rest] = name.split('/')
      const accounts = ownerKind === 'user' ? 'users' : 'orgs'
      return seen(await ask(`/${accounts}/${owner}/packages/container/${encodeURIComponent(rest.join('/'))}`))
    },
  }
}

/** Status, code and text of an answer; of a body that is not a refusal only its existence, as it may hold a token. */
async function seen(response, noteOf = () => null) {
  const body = await response.text()
  const { code, message } = refusalIn(body)
  const note = noteOf(response.headers)
  return { status: response.status, ...(code && { code }), ...(message && { message }), ...(note && { note }) }
}

function refusalIn(body) {
  try {
    const { errors, message } = JSON.parse(body)
    return errors?.[0] ?? { message }
  } catch {
    return body === '' ? {} : { message: `${body.length} characters that are no JSON` }
  }
}

/** `location: /v2/…/blobs/upload/<uuid>`, with what differs from session to session left out. */
function shapeOfSession(headers) {
  const location = headers.get('location')
  return (
    location && `location: ${location.replace(/^(https?:\/\/[^/]+)?(\/v2\/).*?(\/blobs\/uploads?\/).*/, '$1$2…$3…')}`
  )
}
