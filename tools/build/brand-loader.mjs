// A loader of webpack: a file of texts with the names in its options.
import { branded } from './branding.mjs';

export default function brandLoader(source) {
  return branded(source, this.getOptions());
}
