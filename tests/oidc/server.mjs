// An OpenID provider on loopback, and an API that checks its tokens.
//
// `node server.mjs FOLDER`: the folder contains `config.json` (port, expected subject of the client
// certificate), the certificate and key of the server, and the certificate of the authority. The signing keys
// of the clients are written to it. The process exits when its standard input is closed.

import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';

import Provider from 'oidc-provider';

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), 'utf8');
const { port, subject } = JSON.parse(read('config.json'));
const issuer = `https://localhost:${port}`;

// A clock that tests can advance, so that they do not wait for tokens to expire.
const realNow = Date.now;
let ahead = 0;
Date.now = () => realNow() + ahead;

// The keys of the clients that authenticate with a signature. Node.js 20 can hang forever when its garbage collector
// reaches the job that generated a key (`KeyGenJob`): a separate process generates them, and is killed and retried
// after a timeout.
const makeKeys = `
  const { generateKeyPairSync } = require('node:crypto');
  const pem = ({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' });
  const rsa = pem(generateKeyPairSync('rsa', { modulusLength: 2048 }));
  const ec = pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  process.stdout.write(JSON.stringify({ rsa, ec }), () => process.exit());
`;
let made;
for (let attempt = 0; !made && attempt < 5; attempt += 1) {
  const { status, stdout } = spawnSync(process.execPath, ['-e', makeKeys], { timeout: 20_000 });
  made = status === 0 ? JSON.parse(stdout) : undefined;
}
const jwks = { keys: [] };
for (const [name, pem] of Object.entries(made)) {
  writeFileSync(join(folder, `${name}.pem`), pem);
  const publicKey = createPublicKey(createPrivateKey(pem));
  jwks.keys.push({ ...publicKey.export({ format: 'jwk' }), kid: name });
}

const service = (more) => ({
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  ...more,
});

const provider = new Provider(issuer, {
  clients: [
    // Credentials with characters that must be encoded in a header.
    service({
      client_id: 'basic id:+',
      client_secret: 'a b:+%&/=',
      token_endpoint_auth_method: 'client_secret_basic',
    }),
    service({
      client_id: 'post',
      scope: 'read',
      client_secret: 'a b:+%&/=',
      token_endpoint_auth_method: 'client_secret_post',
    }),
    service({ client_id: 'signing', jwks, token_endpoint_auth_method: 'private_key_jwt' }),
    service({
      client_id: 'certified',
      token_endpoint_auth_method: 'tls_client_auth',
      tls_client_auth_san_dns: subject,
    }),
    {
      client_id: 'person',
      application_type: 'native',
      grant_types: [
        'authorization_code',
        'refresh_token',
        'urn:ietf:params:oauth:grant-type:device_code',
      ],
      redirect_uris: ['http://127.0.0.1/callback'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    },
  ],
  scopes: ['openid', 'offline_access', 'read', 'write'],
  clientAuthMethods: [
    'client_secret_basic',
    'client_secret_post',
    'private_key_jwt',
    'tls_client_auth',
    'none',
  ],
  ttl: { ClientCredentials: 600, AccessToken: 600, DeviceCode: 600 },
  features: {
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true },
    devInteractions: { enabled: false },
    revocation: { enabled: true },
    mTLS: {
      enabled: true,
      tlsClientAuth: true,
      getCertificate: (ctx) => ctx.socket.getPeerX509Certificate()?.toString(),
      certificateAuthorized: (ctx) => ctx.socket.authorized,
      certificateSubjectMatches: (ctx, property, expected) =>
        property === 'tls_client_auth_san_dns' &&
        ctx.socket.getPeerX509Certificate().subjectAltName === `DNS:${expected}`,
    },
  },
  // A user who agrees to everything: the prompts are not under test.
  interactions: { url: (_, interaction) => `/person/${interaction.uid}` },
  loadExistingGrant: async (ctx) => agreed(ctx.oidc.client.clientId, 'read write openid offline_access'),
  issueRefreshToken: async () => true,
  findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
});
provider.on('server_error', (_, error) => console.error(error));

async function agreed(clientId, scope) {
  const grant = new provider.Grant({ accountId: 'person', clientId });
  grant.addOIDCScope(scope);
  await grant.save();
  return grant;
}

const send = (response, status, body, headers = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

// Checks the token of a request in the provider's own records.
async function api(request, response, needed) {
  const text = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  const token = (await provider.ClientCredentials.find(text)) ?? (await provider.AccessToken.find(text));
  if (!token?.isValid) {
    const challenge = 'Bearer realm="api", error="invalid_token"';
    return send(response, 401, { code: 'invalid_token' }, { 'www-authenticate': challenge });
  }
  if (!(token.scope ?? '').split(' ').includes(needed)) {
    return send(response, 403, { code: 'insufficient_scope', scope: token.scope });
  }
  return send(response, 200, { client: token.clientId, scope: token.scope, person: token.accountId });
}

// Approves or denies a device code, as the user does on another device.
async function confirm(userCode, agrees) {
  const code = await provider.DeviceCode.findByUserCode(userCode.replaceAll('-', ''));
  if (agrees) {
    const grant = await agreed(code.clientId, code.params.scope);
    Object.assign(code, { accountId: 'person', grantId: grant.jti, scope: code.params.scope });
  } else {
    Object.assign(code, { error: 'access_denied', errorDescription: 'the person did not agree' });
  }
  await code.save();
}

async function handle(request, response) {
  const url = new URL(request.url, issuer);
  const [, first, second] = url.pathname.split('/');
  if (first === 'api') {
    return api(request, response, second);
  }
  if (first === 'person') {
    return provider.interactionFinished(request, response, { login: { accountId: 'person' }, consent: {} });
  }
  if (first === 'test' && second === 'advance') {
    ahead += 1000 * Number(url.searchParams.get('seconds'));
    return send(response, 200, {});
  }
  if (first === 'test' && second === 'confirm') {
    await confirm(url.searchParams.get('code'), url.searchParams.get('agrees') === 'true');
    return send(response, 200, {});
  }
  return provider.callback()(request, response);
}

const tls = {
  key: read('server.key'),
  cert: read('server.pem'),
  ca: read('ca.pem'),
  requestCert: true,
  rejectUnauthorized: false,
};
const server = createServer(tls, (request, response) => {
  handle(request, response).catch((error) => {
    console.error(error);
    send(response, 500, {});
  });
});
server.listen(port, '127.0.0.1', () => console.log('ready'));
process.stdin.resume().on('end', () => process.exit(0));
