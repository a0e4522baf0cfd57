/** Files by which a host is told that the addresses of withdrawn letters answer with a status of their own. */
export interface HostFile {
  /** Below the built site. */
  name: string
  text: string
}

/**
 * What the hosts need that can say so, for the ids of withdrawn letters below `base` (the site's path on its host, with
 * a slash at both ends). Netlify takes 404 (it documents no 410), nginx 410. Both show the page that says so. GitHub
 * Pages and Cloudflare answer 200 to a page that is there; it then says `noindex`.
 */
export function toGoneAnswers(ids: string[], base: string): HostFile[] {
  const addresses = [...ids].sort().map((id) => `${base}cases/${id}/`)
  return [
    ...(addresses.length > 0
      ? [
          {
            name: '_redirects',
            text: addresses.map((address) => `${address} ${address}index.html 404!\n`).join(''),
          },
        ]
      : []),
    {
      name: 'nginx-withdrawn.conf',
      text: [
        '# Letters that were withdrawn answer 410; include this file inside the server of the site.',
        ...addresses.map((address) => `location = ${address} { error_page 410 ${address}index.html; return 410; }`),
        '',
      ].join('\n'),
    },
  ]
}
