/**
 * The table of headers as nginx configuration: what stands inside a `server { }` block. Paths, ports, certificates and
 * Brotli (a module that not every nginx has) are the server's own and stay outside.
 */
import { commonHeaders, kinds } from './headers.ts';
import { mediaTypes } from './media-types.ts';

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** `always` puts a header on errors too; never on a long cache, or a missing file would be missing for a year. */
function addHeaders(kind: (typeof kinds)[number], indent: string): string {
  const isCachedOnError = kind.name === 'not-found';
  return Object.entries({ ...commonHeaders, ...kind.headers })
    .map(([name, value]) => `${indent}add_header ${name} ${quote(value)}${name === 'Cache-Control' && !isCachedOnError ? '' : ' always'};`)
    .join('\n');
}

function location(kind: (typeof kinds)[number], folder: string): string {
  const isHashed = kind.name === 'hashed';
  return [
    `# ${kind.name}: ${kind.note}`,
    `location ~ ${quote(kind.path)} {`,
    ...(isHashed ? ['    # A page of the release before still asks for its own files.', '    error_page 404 = @previous;'] : []),
    addHeaders(kind, '    '),
    '}',
    ...(isHashed ? ['location @previous {', `    root ${quote(`${folder}/previous`)};`, addHeaders(kind, '    '), '}'] : []),
  ].join('\n');
}

/**
 * Directives for one `server { }` block. `folder` holds `current` and `previous`, the links that a deploy swaps: nginx
 * follows them anew for each request, so a swap needs no reload (and `open_file_cache` must stay off).
 */
export function siteConfiguration(folder: string): string {
  const types = Object.entries(mediaTypes).map(([type, { extensions }]) => `    ${type} ${extensions.join(' ')};`);
  const texts = Object.keys(mediaTypes).filter((type) => type.startsWith('text/') && type !== 'text/html');
  return `# Written by \`npm run nginx\` from src/hosting/. Do not edit: include it in a server block (deploy/README.md).

root ${quote(`${folder}/current`)};
index index.html;

# Who read what is written down nowhere: no access log, and no line for a page that is not there.
access_log off;
log_not_found off;
server_tokens off;

# Behind a proxy the port here is not the port outside.
absolute_redirect off;
error_page 403 404 =404 /404.html;

# Compressed when the site was built.
gzip_static on;
gzip_vary on;

charset utf-8;
charset_types ${texts.join(' ')};
default_type application/octet-stream;
types {
${types.join('\n')}
}

# Not for readers: rules for other hosts, hidden files, folders without a page.
location = /_headers { return 404; }
location ~ "/\\\\.(?!well-known/)" { return 404; }

${kinds.map((kind) => location(kind, folder)).join('\n\n')}
`;
}

/** What differs between the places where nginx runs. */
export interface Place {
  /** "8080" or "127.0.0.1:8080". */
  listen: string;
  /** Path of the file with the site's directives. */
  siteFile: string;
  /** A folder that nginx may write to: its pid and what it buffers. */
  scratch: string;
  /** Path of the module that hands out Brotli copies; null where there is none, and gzip copies go out. */
  brotliModule: string | null;
}

/** A whole nginx.conf that needs no root: for a container, a test and a load test. TLS ends before it. */
export function serverConfiguration({ listen, siteFile, scratch, brotliModule }: Place): string {
  const buffers = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${scratch}/${name};`);
  return `# Written by \`npm run nginx\` from src/hosting/. Do not edit.

${brotliModule === null ? '# No Brotli module here: the gzip copies go out.' : `load_module ${brotliModule};`}
pid ${scratch}/nginx.pid;
error_log stderr crit;
worker_processes auto;

events {
    worker_connections 1024;
}

http {
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 65s;
    client_max_body_size 1k;
${buffers.join('\n')}

    server {
        listen ${listen};
${brotliModule === null ? '' : '        brotli_static on;\n'}        include ${siteFile};
    }
}
`;
}

/** Where Debian and Ubuntu keep the module of their package libnginx-mod-http-brotli-static. */
export const debianBrotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
