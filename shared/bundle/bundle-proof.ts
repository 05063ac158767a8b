import { z } from 'zod'
import { principalSchema } from '../domain/identity.ts'

/**
 * The tag files and signatures of a bundle, byte for byte: with its document they show who signed it, without the
 * evidence that it carried. Texts are UTF-8; `signatures` by principal.
 */
export const bundleProofSchema = z
  .strictObject({
    declaration: z.string(),
    info: z.string(),
    manifest: z.string(),
    tagManifest: z.string(),
    allowedSigners: z.string(),
    rosterSignature: z.string().nullable(),
    signatures: z
      .array(z.strictObject({ principal: principalSchema, armoured: z.string() }).readonly())
      .readonly(),
  })
  .readonly()
export type BundleProof = z.infer<typeof bundleProofSchema>
