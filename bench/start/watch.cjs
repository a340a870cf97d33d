// Preloaded into Electron (-r): says on its output when the window can be used, and what the processes took until then.
// ENCOURS_BENCH_MARK is what must be on the page; without it the page only has to be loaded.
const { app } = require('electron');

const mark = process.env['ENCOURS_BENCH_MARK'] ?? '';

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('did-finish-load', () => void tellWhenThere(window.webContents));
});

/** @param {import('electron').WebContents} page */
async function tellWhenThere(page) {
  if (mark !== '') await page.executeJavaScript(`(${appears})(${JSON.stringify(mark)})`);
  process.stdout.write(`${JSON.stringify({ readyAt: Date.now(), processes: app.getAppMetrics().map(spent) })}\n`);
}

/** Runs in the page. @param {string} selector */
function appears(selector) {
  return new Promise((resolve) => {
    const look = () => (document.querySelector(selector) === null ? requestAnimationFrame(look) : resolve(true));
    look();
  });
}

/** @param {import('electron').ProcessMetric} metric */
function spent({ cpu, memory }) {
  return { cpuSeconds: cpu.cumulativeCPUUsage ?? 0, peakKilobytes: memory.peakWorkingSetSize };
}
