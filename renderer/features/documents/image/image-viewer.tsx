import { OpenedDocument } from '../frame/opened-document.tsx'
import { useOpened } from '../use-opened.ts'
import type { ViewerProps } from '../viewer-props.ts'
import { ImageReader } from './image-reader.tsx'
import { openImage } from './open-image.ts'
import './image.css'

/** A picture: zoom, pan, rotation, boxes. */
export function ImageViewer(props: ViewerProps) {
  const opened = useOpened(props.source, openImage)
  return (
    <OpenedDocument opened={opened}>{(image) => <ImageReader {...props} image={image} />}</OpenedDocument>
  )
}
