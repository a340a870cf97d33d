import { expect, test } from '../harness/fixtures';

test('the page has no Node and only the bridge of the contract', async ({ app }) => {
  const found = await app.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    bridge: Object.keys(window.encours).sort(),
    shell: Object.keys(window.encours.shell).sort(),
  }));
  expect(found).toEqual({
    node: [],
    bridge: ['call', 'onEngineRestart', 'platform', 'shell'],
    shell: [
      ...['chooseDocuments', 'chooseFiles', 'chooseFolder', 'chooseOutputFolder', 'chooseTemplate'],
      ...['openDocument', 'openLettersFolder', 'openMail', 'openOutput', 'openSavedMade', 'openSavedTemplate'],
      ...['registerDroppedFiles', 'saveDocument', 'saveMade', 'saveTemplate'],
    ],
  });
});

test('the page is sandboxed, isolated and at its own origin', async ({ app }) => {
  expect(app.page.url()).toMatch(/^app:\/\/encours\/index\.html/);
  const preferences = await app.application.evaluate(({ webContents }) => {
    const page: unknown = webContents.getAllWebContents()[0];
    const read = typeof page === 'object' && page !== null && 'getLastWebPreferences' in page ? page.getLastWebPreferences : null;
    return typeof read === 'function' ? (read.call(page) as unknown) : null;
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, webSecurity: true });
});

test('the content policy has a fresh nonce for each load and refuses what is inline or remote', async ({ app: { page } }) => {
  const first = await page.locator('meta[name="csp-nonce"]').getAttribute('content');
  expect(first).toMatch(/^[A-Za-z0-9+/]{20,}=*$/);
  const violations = await page.evaluateHandle(() => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.planted = true';
    const style = document.createElement('style');
    style.textContent = 'body { outline: 3px solid red }';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.head.append(script, style);
    document.body.append(frame);
    void fetch('https://example.com/').catch(() => null);
    return seen;
  });
  const refused = ['connect-src', 'frame-src', 'script-src-elem', 'style-src-elem'];
  await expect.poll(() => violations.jsonValue()).toEqual(expect.arrayContaining(refused));
  const effect = await page.evaluate(() => ({ planted: 'planted' in globalThis, outline: getComputedStyle(document.body).outlineStyle }));
  expect(effect).toEqual({ planted: false, outline: 'none' });
  await page.reload();
  expect(await page.locator('meta[name="csp-nonce"]').getAttribute('content')).not.toBe(first);
});

test('windows, navigation and permissions are denied', async ({ app: { application, page } }) => {
  const opened = await page.evaluate(() => window.open('https://example.com/') !== null);
  expect(opened).toBe(false);
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  expect(page.url()).toMatch(/^app:\/\/encours\/index\.html/);
  expect(application.windows()).toHaveLength(1);
});

test('app:// serves the page and nothing else of the disk', async ({ app: { application } }) => {
  const statusOf = (address: string) => application.evaluate(async ({ net }, url) => (await net.fetch(url)).status, address);
  expect(await statusOf('app://encours/index.html')).toBe(200);
  for (const address of [
    'app://encours/../main/index.js',
    'app://encours/..%2f..%2fpackage.json',
    'app://encours/%2e%2e/%2e%2e/package.json',
    'app://encours/..%5c..%5cpackage.json',
    'app://encours//etc/passwd',
    'app://elsewhere/index.html',
    'app://encours/nothing.js',
  ]) {
    expect(await statusOf(address), address).toBe(404);
  }
});
