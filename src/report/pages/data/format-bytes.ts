/** A size in bytes as people read it: `512 bytes`, `13.7 kB`, `4.7 MB`. Decimal units, as web servers and disks count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 999_950 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
