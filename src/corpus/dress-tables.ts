/**
 * The tables of rendered Markdown as the site's own: each in a box that scrolls by itself on a narrow page, numbers
 * aligned by a class. The policy of the pages forbids the `style` attributes that Markdown's `---:` becomes.
 */
export function dressTables(html: string, name: string): string {
  let number = 0
  return html
    .replace(/<table>/g, () => {
      number++
      const label = `Table ${number} of ${name.replaceAll('-', ' ')}`
      return `<section class="scroll" tabindex="0" aria-label="${label}"><table class="data">`
    })
    .replace(/<\/table>/g, '</table></section>')
    .replace(/(<t[hd]) style="text-align: right"/g, '$1 class="num"')
    .replace(/(<t[hd]) style="text-align: (?:left|center)"/g, '$1')
}
