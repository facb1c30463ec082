// What the person who puts the package on a web server has to know, in the package itself.

/**
 * @param {string} address where the files will be, with a slash at its end
 * @param {{ origin: string } | null} cloud the cloud it is for; null for the public one
 */
export function hostingNote(address, cloud) {
  const office = cloud?.origin ?? 'https://appsforoffice.microsoft.com';
  return `COPC Scorecard for Excel: the files to put at ${address}

1. Copy all files of this folder to a web server, so that manifest.xml is found at
   ${address}manifest.xml
   Nothing runs on the server; it only hands out files. It keeps no data of anybody.

2. Set on the server:
   - https, with a certificate the users' machines trust;
   - for *.json: Access-Control-Allow-Origin: *
     Without it Excel on the web shows no COPC functions;
   - the usual content types: .html text/html, .js text/javascript, .css text/css,
     .json application/json, .png image/png, .xml application/xml;
   - for *.html, *.js, *.json: Cache-Control: no-cache, so that an update arrives;
   - for *.png: any Cache-Control that lets them be kept. Office doesn't show
     pictures that may not be kept.
   Don't send X-Frame-Options, and no Content-Security-Policy with frame-ancestors:
   Excel on the web shows the pages in a frame. The pages carry a policy of their own.

3. Users' machines must reach that address and ${office}, which
   gives them Office.js. Nothing else is asked for.

4. Check the copy:  sha256sum -c SHA256SUMS

5. Give manifest.xml to Excel: in the Microsoft 365 admin centre for everybody,
   or by hand for one person.

To update: make the package again from the new version, with --keep and the folder
of this one, and replace all files. Panes that are open then still find their parts;
a page that meets another release asks to be loaded again. If
the manifest changed, upload it again too.
`;
}
