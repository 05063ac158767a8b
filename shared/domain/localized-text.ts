import { z } from 'zod'

/** A text in both languages of the product, Chinese first. */
export const localizedTextSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).readonly()
export type LocalizedText = z.infer<typeof localizedTextSchema>

export type Language = 'zh' | 'en'
