import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects that the accessibility rules find nothing wrong in what the page shows now. Says for each violation the
 * rule, the element and what to do. Documents from a package keep the shape that their authors gave them.
 */
export async function expectAccessible(page: Page, place = page.url()): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // the other mode opens a page of its own, which this application refuses
    .setLegacyMode(true)
    .exclude('.document-viewer iframe')
    .analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${place}: ${id} (${help}) ${target.join(' ')}\n${html}\n${failureSummary ?? ''}`,
    ),
  )
  expect.soft(found).toEqual([])
}
