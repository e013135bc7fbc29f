import { env } from '#app/platform/env.server.ts'
import { bucketStore } from './bucket-store.server.ts'
import { folderStore } from './folder-store.server.ts'
import type { PictureStore } from './store.ts'

/** A bucket when one is set, otherwise a folder. */
export const pictureStore: PictureStore = env.PICTURES_BUCKET_URL
  ? bucketStore({
      url: env.PICTURES_BUCKET_URL,
      region: env.PICTURES_BUCKET_REGION,
      accessKeyId: env.PICTURES_ACCESS_KEY_ID ?? '',
      secretAccessKey: env.PICTURES_SECRET_ACCESS_KEY ?? '',
    })
  : folderStore(env.PICTURES_FOLDER)
