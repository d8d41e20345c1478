// Acts as the browser of a user who logs in: follows every redirect and keeps the cookies of each host.

let url = process.argv[2];
const cookies = new Map();
for (let hops = 0; hops < 20; hops += 1) {
  const { host } = new URL(url);
  const jar = cookies.get(host) ?? new Map();
  cookies.set(host, jar);
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
  for (const set of response.headers.getSetCookie()) {
    const [name, value] = set.split(';')[0].split(/=(.*)/s);
    jar.set(name, value);
  }
  const location = response.headers.get('location');
  if (!location) {
    if (!response.ok) {
      console.error(`The browser ends at ${url}: ${response.status} ${await response.text()}`);
    }
    process.exit(response.ok ? 0 : 1);
  }
  url = new URL(location, url).href;
}
console.error(`The browser is sent round in circles, at last to ${url}`);
process.exit(1);
