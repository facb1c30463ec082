// What jest does before tests of what is built: builds what is older than its sources.
import { buildAll } from './build-older.mjs';

export default function beforeTests() {
  buildAll();
}
