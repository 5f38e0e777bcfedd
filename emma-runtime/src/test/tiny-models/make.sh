#!/bin/sh
# Makes all that the tests compare with.
set -eu
cd "$(dirname "$0")"
resources=../resources/org/emma/runtime
pictures=$resources/picture/pictures
python="${PYTHON:-/usr/bin/python3}"

# Asks transformers.js: answer MODEL PRECISION...
answer() {
  model=$1
  shift
  for precision in "$@"; do
    node reference.mjs $resources/onnx/$model $pictures $resources/onnx/$model-reference $precision
  done
}

npm install --ignore-scripts --no-save --no-package-lock @huggingface/transformers@4.3.1
"$python" pictures.py $pictures
"$python" pillow.py > $resources/picture/pillow.csv
"$python" idefics3.py $resources/onnx/idefics3
"$python" precisions.py $resources/onnx/idefics3 fp16 q4f16 quantized kept hungry
"$python" idefics3_pixels.py $pictures $resources/onnx/idefics3-reference/tiles
answer idefics3 "" fp16 q4f16 quantized
"$python" llava.py $resources/onnx/llava
"$python" precisions.py $resources/onnx/llava fp16 q4f16 quantized
"$python" llava_pixels.py $pictures $resources/onnx/llava-reference/tiles
answer llava "" fp16 q4f16 quantized
"$python" llava_onevision.py $resources/onnx/llava-onevision $resources/onnx/llava-onevision-anyres-reference/image_newline.safetensors
"$python" precisions.py $resources/onnx/llava-onevision fp16 q4f16 quantized hungry
"$python" llava_onevision_counts.py > $resources/onnx/llava-onevision-counts.csv
"$python" llava_onevision_pixels.py $pictures $resources/onnx/llava-onevision-reference/tiles
"$python" llava_onevision_pixels.py $pictures $resources/onnx/llava-onevision-anyres-reference/tiles anyres
"$python" llava_onevision_pixels.py $pictures $resources/onnx/llava-onevision-anyres-reference/squares several
answer llava-onevision "" fp16 q4f16 quantized
"$python" llava_onevision_anyres.py $pictures $resources/onnx/llava-onevision-reference $resources/onnx/llava-onevision-anyres-reference
"$python" qwen2_vl_sizes.py > $resources/onnx/qwen2-vl-sizes.csv
for type in qwen2_vl qwen2_5_vl; do
  name=$(echo $type | tr _ -)
  "$python" qwen2_vl.py $resources/onnx/$name $type
  "$python" qwen2_vl_pixels.py $pictures $resources/onnx/$name-reference/tiles
  answer $name ""
done
"$python" precisions.py $resources/onnx/qwen2-vl fp16 q4f16 quantized
answer qwen2-vl fp16 q4f16 quantized
