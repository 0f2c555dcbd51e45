#!/bin/sh
# Makes a disk image of “CJM Desktop.app”, which the bundle's spec makes on macOS:
#
#     sh packaging/macos/make_dmg.sh 0.1.0
#
# With SIGN_IDENTITY it is signed, with NOTARY_PROFILE (of “xcrun notarytool store-credentials”) also notarised. Without
# both the app runs after a right click and “Open”.
set -eu
cd "$(dirname "$0")/../.."
version=$1
app="dist/CJM Desktop.app"
image="dist/cjm-desktop-$version-$(uname -m).dmg"

identity=${SIGN_IDENTITY:--}
if [ "$identity" = - ]; then set --; else set -- --timestamp --options runtime --entitlements packaging/macos/entitlements.plist; fi
codesign --force --deep --sign "$identity" "$@" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname "CJM Desktop $version" -srcfolder "$folder" -format UDZO -fs HFS+ "$image"
if [ "$identity" != - ]; then codesign --sign "$identity" --timestamp "$image"; fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
