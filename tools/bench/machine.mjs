// What the figures were measured on, without anything that names the machine or its owner.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** Processor, cores, memory and Node's version, as one line of a report. */
export function machineLine() {
  const list = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${list[0]?.model.trim() ?? 'unknown processor'}, ${list.length} cores, ${gib} GiB, Node ${process.version}, ${process.platform}`;
}

/** Programs that wanted a processor in the last minute: far above the number of cores, the seconds say little. */
export function loadLine() {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** A Python that has the module, or null: the comparisons are left out where there is none. */
export function pythonWith(module) {
  const candidates = ['/usr/bin/python3', 'python3'].filter(
    (python) => !python.startsWith('/') || existsSync(python),
  );
  for (const python of candidates) {
    const run = spawnSync(python, ['-c', `import ${module}; print(${module}.__version__)`], {
      encoding: 'utf8',
    });
    if (run.status === 0) return { python, version: run.stdout.trim() };
  }
  return null;
}
