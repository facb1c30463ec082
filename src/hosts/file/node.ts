/** What the file host needs of Node: the codec, and reading and replacing files. */
export { nodeCodec } from './codec-node';
