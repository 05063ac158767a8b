/** The side of pdf.js that reads; importing it puts it where the other side looks, in this same thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
