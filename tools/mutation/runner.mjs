// A process of its own for the tests, so that a mutant that never ends, or eats all memory, can be ended.
import { fork } from 'node:child_process';

/** More than the tests need, and little enough that a mutant that collects without end stops soon. */
const memory = '--max-old-space-size=512';
/** Endless loops are told by counting (guard.mjs), so this long no busy machine takes. */
const patience = 900_000;

export class Runner {
  #worker = null;

  /** @throws Error when the tests fail on the rules as they are */
  static async start() {
    const runner = new Runner();
    await runner.#ready();
    return runner;
  }

  /**
   * What the tests say of a file with another text.
   *
   * @param {{ path: string, source: string }} mutant
   * @returns {Promise<'killed' | 'timedOut' | 'survived'>}
   */
  async ask(mutant) {
    await this.#ready();
    const answer = await answerOf(this.#worker, patience, mutant);
    if (answer === null) {
      this.end();
      return 'timedOut';
    }
    // A process that ended by itself ran out of memory or stack: the mutant did not go unseen.
    if (answer.ended) this.#worker = null;
    return answer.killedBy === null ? 'survived' : 'killed';
  }

  end() {
    this.#worker?.kill('SIGKILL');
    this.#worker = null;
  }

  async #ready() {
    if (this.#worker !== null) return;
    this.#worker = fork(new URL('worker.mjs', import.meta.url), {
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
      execArgv: [memory],
    });
    const first = await answerOf(this.#worker, patience);
    if (first === null || first.killedBy === null) return;
    this.end();
    throw new Error(`The tests fail on the rules as they are: ${first.killedBy}`);
  }
}

/** The next message after sending one; null when none comes in time. */
function answerOf(worker, longest, message) {
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(timer);
      worker.off('message', done).off('exit', ended);
      resolve(answer);
    };
    const ended = () => done({ killedBy: 'the process ended', ended: true });
    const timer = setTimeout(() => done(null), longest);
    worker.on('message', done).on('exit', ended);
    if (message !== undefined) worker.send(message);
  });
}
