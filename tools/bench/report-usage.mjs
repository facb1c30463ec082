// Loaded before a measured Node program: at its end it writes its own peak memory and processor time to the file the
// bench names. The peak is the program's own: what a parent's memory was does not count, as it does in rusage.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.BENCH_USAGE;
  if (file === undefined) return;
  const usage = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({
      peakBytes: peakBytes(usage.maxRSS * 1024),
      cpuMs: (usage.userCPUTime + usage.systemCPUTime) / 1000,
    }),
  );
});

function peakBytes(fallback) {
  if (process.platform !== 'linux') return fallback;
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return line === null ? fallback : Number(line[1]) * 1024;
}
