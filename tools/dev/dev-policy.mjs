// The pages' policy while somebody works on them: as it is, and one web socket more, which tells the page what changed.
import HtmlPlugin from 'html-webpack-plugin';

const own = "connect-src 'self'";

/**
 * A page whose policy lets it talk to one web socket besides.
 *
 * @param {string} html
 * @param {string} socket such as 'ws://127.0.0.1:8080'
 * @throws Error when the page's policy says nothing of connections
 * @example withSocket("… connect-src 'self'; …", 'ws://127.0.0.1:8080') // "… connect-src 'self' ws://127.0.0.1:8080; …"
 */
export function withSocket(html, socket) {
  if (!html.includes(own)) throw new Error(`The page's policy has no ${own}.`);
  return html.replace(own, `${own} ${socket}`);
}

/** A webpack plugin: the pages of this compilation get the policy above. The built pages never do. */
export class DevPolicy {
  /** @param {{ socket: string }} options */
  constructor({ socket }) {
    this.socket = socket;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('dev-policy', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('dev-policy', (page) => ({
        ...page,
        html: withSocket(page.html, this.socket),
      }));
    });
  }
}
