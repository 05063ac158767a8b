import type { Typesetter } from '../paper/typesetter.ts'
import { exifSegment } from '../raster/exif.ts'
import { encodeJpeg } from '../raster/jpeg.ts'
import { seedOf } from '../raster/random.ts'
import type { SampleCentre, SamplePhoto } from '../sample-centre.ts'
import { drawPlate, type Plate } from './plates.ts'
import {
  emptyRoomScene,
  greenhouseScene,
  labelScene,
  manyPlaquesScene,
  meetingScene,
  plaqueScene,
  testBenchScene,
} from './scenes.ts'
import { type Scene, takePhoto } from './take-photo.ts'

/** 960 × 720: what a chat program leaves of a telephone's picture. */
const width = 960
const height = 720

/** A photograph of the centre as a JPEG with the time and place of its making in EXIF. */
export function samplePhoto(typesetter: Typesetter, centre: SampleCentre, photo: SamplePhoto): Uint8Array {
  const scene = sceneOf(typesetter, centre, photo)
  const [wide, high] = photo.upright ? [width, height] : [height, width]
  const upright = takePhoto(
    { ...scene, spread: (scene.spread * wide) / width },
    wide,
    high,
    seedOf(centre.id + photo.name),
  )
  const bitmap = photo.upright ? upright : turnedLeft(upright)
  const segment = exifSegment(
    {
      takenAt: photo.takenAt,
      latitude: photo.latitude,
      longitude: photo.longitude,
      altitude: 1050,
      camera: 'YL-SAMPLE 12',
      orientation: photo.upright ? 1 : 6,
    },
    width,
    height,
  )
  return encodeJpeg(bitmap, 80, [segment])
}

/** As the sensor of a telephone held upright stores it: a viewer turns it clockwise again. */
function turnedLeft(upright: ReturnType<typeof takePhoto>): ReturnType<typeof takePhoto> {
  const rgb = new Uint8ClampedArray(upright.rgb.length)
  for (let row = 0; row < upright.height; row++) {
    for (let column = 0; column < upright.width; column++) {
      const from = (row * upright.width + column) * 3
      const to = ((upright.width - 1 - column) * upright.height + row) * 3
      for (let channel = 0; channel < 3; channel++) rgb[to + channel] = upright.rgb[from + channel] ?? 0
    }
  }
  return { width: upright.height, height: upright.width, rgb }
}

function sceneOf(typesetter: Typesetter, centre: SampleCentre, photo: SamplePhoto): Scene {
  const plate = (look: Plate) => drawPlate(typesetter, look)
  const shortName = `${centre.shortName}技术创新中心`
  const screen = (title: string, lines: readonly string[]) =>
    plate({ width: 420, height: 240, ground: '#f4f6fa', ink: '#1d3f72', frame: '#1d3f72', title, lines })
  switch (photo.scene) {
    case 'plaque':
      return plaqueScene(plate(brass('内蒙古自治区', [shortName, '样例 SAMPLE'])))
    case 'many-plaques':
      return manyPlaquesScene(
        [
          [shortName, '样例 SAMPLE'],
          ['企业技术中心', '样例'],
          ['院士专家工作站', '样例'],
          ['工程研究中心', '样例'],
          ['重点实验室', '样例'],
          ['博士后创新基地', '样例'],
        ].map(([title = '', line = '']) => plate({ ...brass(title, [line]), width: 360, height: 254 })),
      )
    case 'test-bench':
      return testBenchScene(screen('样例 SAMPLE', ['转速 1 480 r/min', '载荷 72%']))
    case 'label':
      return labelScene(plate(assetLabel(centre, photo)))
    case 'meeting':
      return meetingScene(screen('技术指导委员会会议', [shortName, '样例 SAMPLE']))
    case 'greenhouse':
      return greenhouseScene(screen('育苗温室', [shortName, '样例 SAMPLE']))
    case 'empty-room':
      return emptyRoomScene(screen('分析测试中心', ['样例 SAMPLE']))
  }
}

function brass(title: string, lines: readonly string[]): Plate {
  return { width: 620, height: 384, ground: '#d9b866', ink: '#7a1712', frame: '#8a6a24', title, lines }
}

/** The label of the instrument named in the photograph's name, or of the first. */
function assetLabel(centre: SampleCentre, photo: SamplePhoto): Plate {
  const found = centre.instruments.find(({ name }) => photo.name.startsWith(name)) ?? centre.instruments[0]
  const owner = found?.shown === 'leased' ? '产权：样例融资租赁有限公司' : `使用单位：${centre.shortName}中心`
  return {
    width: 480,
    height: 300,
    ground: '#fbfbf6',
    ink: '#111111',
    frame: '#1d3f72',
    title: '固定资产标签（样例）',
    lines: [
      `资产编号：${found?.asset ?? ''}`,
      `名称：${found?.name ?? ''}`,
      `型号：${found?.model ?? ''}`,
      `购置日期：${found?.bought ?? ''}`,
      owner,
    ],
  }
}
