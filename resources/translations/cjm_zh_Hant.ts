<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CJM Desktop</source>
        <translation>關於 CJM Desktop</translation>
    </message>
    <message>
        <source>All rights reserved: no licence has been chosen for CJM Desktop itself yet; what it is made with keeps its own licences.</source>
        <translation>保留所有權利：CJM Desktop 本身尚未選定授權條款；其組成元件各依自己的授權條款使用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Draws customer journey maps and prints them exactly, at any size. It works without a network, sends nothing anywhere, and asks nobody whether there is a newer version.</source>
        <translation>繪製顧客旅程地圖，並以任何尺寸精確列印。它不需要網路，不向任何地方傳送任何內容，也不檢查是否有新版本。</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>它由以下元件組成：</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Log of crashes</source>
        <translation>當機紀錄</translation>
    </message>
    <message>
        <source>Looking up what is installed …</source>
        <translation>正在查看已安裝的元件…</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <translation>目前沒有任何紀錄。</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的頁面</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>元件</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜尋指南</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>組成元件</translation>
    </message>
    <message>
        <source>What the licence says</source>
        <translation>授權條款內容</translation>
    </message>
    <message>
        <source>When the program fails, it writes here where in it that was: nothing of your maps, and no names of files. It is sent nowhere; copy it to tell somebody about it.</source>
        <translation>程式出錯時，會在這裡寫下出錯的位置：不含地圖的任何內容，也不含檔名。它不會傳送到任何地方；如需告訴別人，請複製它。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>1 week</source>
        <translation>1 週</translation>
    </message>
    <message>
        <source>Action without a name</source>
        <translation>未命名行動方案</translation>
    </message>
    <message>
        <source>Add the selected cards</source>
        <translation>加入選取的卡片</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受眾占比</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>詳細說明</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>No card. Select some on the map and add them.</source>
        <translation>沒有卡片。請在地圖上選取卡片，再加入。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Take out: {card}</source>
        <translation>移出：{card}</translation>
    </message>
    <message>
        <source>Time to effect</source>
        <translation>見效時間</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>What will be done about what the map shows: why, who, until when. Select pain points or opportunities, then choose “Make an action of it” in their menu.</source>
        <translation>針對地圖所揭示的問題要做的事：為什麼、誰負責、何時完成。請選取痛點或機會點，再於其選單中選擇「轉為行動方案」。</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} 週</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}：{text}</translation>
    </message>
    <message>
        <source>{rank} · {action}</source>
        <translation>{rank} · {action}</translation>
    </message>
    <message>
        <source>{share} by personas</source>
        <translation>{share}（依人物誌）</translation>
    </message>
    <message>
        <source>{status} · {title}</source>
        <translation>{status} · {title}</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>The map is no longer saved by itself: {why}</source>
        <translation>地圖不再自動儲存：{why}</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Add a colour</source>
        <translation>新增顏色</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>選擇標誌…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Colour of the brand</source>
        <translation>品牌顏色</translation>
    </message>
    <message>
        <source>Colour {number}: {colour}</source>
        <translation>顏色 {number}：{colour}</translation>
    </message>
    <message>
        <source>Colours of the stages; the first is the accent too</source>
        <translation>各階段的顏色；第一種也是強調色</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the brand “{name}”? Maps that have its colours keep them.</source>
        <translation>要刪除品牌「{name}」嗎？已使用其顏色的地圖維持不變。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>For new maps too</source>
        <translation>也用於新地圖</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Logo; without one a map keeps its own</source>
        <translation>標誌；沒有時地圖保留自己的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>新品牌</translation>
    </message>
    <message>
        <source>New from this map</source>
        <translation>由此地圖新增</translation>
    </message>
    <message>
        <source>No brands yet. Make a new one, or take the colours and logo of this map.</source>
        <translation>還沒有品牌。請新增一個，或採用這張地圖的色彩與標誌。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>階段 {number}</translation>
    </message>
    <message>
        <source>Take the last colour away</source>
        <translation>移除最後一種顏色</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>移除標誌</translation>
    </message>
    <message>
        <source>The map’s theme has one colour only: the brand’s are not seen in it.</source>
        <translation>此地圖的佈景主題只有一種顏色：看不到品牌的顏色。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Use for this map</source>
        <translation>用於此地圖</translation>
    </message>
    <message>
        <source>{colour} is hard to see on paper: signs and small letters are drawn as {drawn}.</source>
        <translation>{colour} 在紙上不易看清：標記和小字以 {drawn} 繪製。</translation>
    </message>
    <message>
        <source>{colour}: stages are drawn as {drawn}, so that their names can be read.</source>
        <translation>{colour}：階段以 {drawn} 繪製，以便看清名稱。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The text is too long: {most} characters fit here. The last {over} characters were left out.</source>
        <translation>文字太長：這裡最多容納 {most} 個字元。末尾的 {over} 個字元沒有保留。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Backstage</source>
        <translation>後台</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>成本 {amount}</translation>
    </message>
    <message>
        <source>Customer action</source>
        <translation>顧客行為</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>顧客回饋</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情緒</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>顧客期望</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Frontstage</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>機會點</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>有形展示</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>顧客疑問</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Support process</source>
        <translation>支援流程</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>接觸點</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Marketing</source>
        <translation>行銷</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Advertisement</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>線上對話</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>面對面</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>自助服務</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社群媒體</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Becomes</source>
        <translation>變為</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards: {count}</source>
        <translation>卡片：{count}</translation>
    </message>
    <message>
        <source>Figures: {count}</source>
        <translation>數值：{count}</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Lane “{lane}”</source>
        <translation>泳道「{lane}」</translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>略過：{rows}。</translation>
    </message>
    <message>
        <source>Names of stages</source>
        <translation>階段名稱</translation>
    </message>
    <message>
        <source>Names of steps</source>
        <translation>步驟名稱</translation>
    </message>
    <message>
        <source>New lane: {kind}</source>
        <translation>新泳道：{kind}</translation>
    </message>
    <message>
        <source>New lanes: {count}</source>
        <translation>新泳道：{count}</translation>
    </message>
    <message>
        <source>New stages: {count}</source>
        <translation>新階段：{count}</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步驟</translation>
    </message>
    <message>
        <source>New steps: {count}</source>
        <translation>新步驟：{count}</translation>
    </message>
    <message>
        <source>Nothing is pasted.</source>
        <translation>沒有可貼上的內容。</translation>
    </message>
    <message>
        <source>Nothing: leave out</source>
        <translation>不用：略過</translation>
    </message>
    <message>
        <source>Of what is selected only the personas were taken. Take the rest by itself.</source>
        <translation>選取的內容裡只取了人物誌。其餘請另外選取再複製。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>貼上表格</translation>
    </message>
    <message>
        <source>Personas added: {count}</source>
        <translation>已新增人物誌：{count} 個</translation>
    </message>
    <message>
        <source>Row {row}, “{name}”, becomes</source>
        <translation>第 {row} 列「{name}」變為</translation>
    </message>
    <message>
        <source>Steps and stages that are there keep their names. Not used: {names}.</source>
        <translation>已有的步驟和階段保留原名，未採用：{names}。</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>The first column names the lanes</source>
        <translation>第一欄是泳道名稱</translation>
    </message>
    <message>
        <source>The steps are in</source>
        <translation>步驟在表格的</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The table has more than {most} filled cells.</source>
        <translation>表格中有內容的儲存格超過 {most} 個。</translation>
    </message>
    <message>
        <source>The table on the clipboard has {rows} rows and {columns} columns. At most {most} rows and {wide} columns can be pasted.</source>
        <translation>剪貼簿上的表格有 {rows} 列、{columns} 欄，最多能貼上 {most} 列、{wide} 欄。</translation>
    </message>
    <message>
        <source>There are {count} letters on the clipboard. At most {most} can be pasted at once.</source>
        <translation>剪貼簿上有 {count} 個字元，一次最多能貼上 {most} 個。</translation>
    </message>
    <message>
        <source>There are {count} lines on the clipboard. At most {most} become cards at once.</source>
        <translation>剪貼簿上有 {count} 行，一次最多能變成 {most} 張卡片。</translation>
    </message>
    <message>
        <source>There is no persona on the clipboard. Copy one in a list of personas, then paste it.</source>
        <translation>剪貼簿上沒有人物誌。請先在人物誌清單中複製一個，再貼上。</translation>
    </message>
    <message>
        <source>There is nothing here to copy. Select cards, points, figures, flows, steps, stages or lanes first.</source>
        <translation>這裡沒有可複製的內容。請先選取卡片、情緒點、數值、流轉、步驟、階段或泳道。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that a map takes. Copy cards, words or a picture.</source>
        <translation>剪貼簿上沒有地圖能用的內容。請先複製卡片、文字或圖片。</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>它們成為</translation>
    </message>
    <message>
        <source>What is on the clipboard stands there already. Select another place, then paste.</source>
        <translation>剪貼簿上的內容已經在那裡了。請選取別處再貼上。</translation>
    </message>
    <message>
        <source>What was pasted is not shown: its lane is folded or hidden, or the view leaves it out.</source>
        <translation>貼上的內容沒有顯示：它的泳道已收合或隱藏，或者目前的檢視不含它。</translation>
    </message>
    <message>
        <source>What was pasted was not whole.</source>
        <translation>貼上的內容不完整。</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>欄（直）</translation>
    </message>
    <message>
        <source>new steps</source>
        <translation>新步驟</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>列（橫）</translation>
    </message>
    <message>
        <source>steps of the same name, else new ones</source>
        <translation>同名的步驟，沒有則新增</translation>
    </message>
    <message>
        <source>the steps from “{step}” on</source>
        <translation>從「{step}」開始的步驟</translation>
    </message>
    <message>
        <source>{few} and {count} more</source>
        <translation>{few} 等，另有 {count} 個</translation>
    </message>
    <message>
        <source>{file} holds a journey map, but does not say what of it was copied.</source>
        <translation>{file}上是一張顧客旅程地圖，但沒有說明複製了其中的什麼。</translation>
    </message>
    <message>
        <source>{row}: figures that were there before are replaced: {count}.</source>
        <translation>{row}：將取代原有的 {count} 個數值。</translation>
    </message>
    <message>
        <source>{row}: its numbers are read as a scale from {low} to {high}.</source>
        <translation>{row}：其中的數字依 {low} 到 {high} 的刻度讀取。</translation>
    </message>
    <message>
        <source>{row}: these are no figures and are left out: {cells}.</source>
        <translation>{row}：以下不是數值，略過：{cells}。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……還有 {count} 條</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃</translation>
    </message>
    <message>
        <source>{name} · {number}</source>
        <translation>{name} · {number}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受益比例</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>怎樣更好</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由誰</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委託方</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation>資料的欄</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密說明</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Customers a year</source>
        <translation>每年顧客數</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細程度</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間長度</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>摺疊</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>困擾</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID in the library</source>
        <translation>素材庫中的 ID</translation>
    </message>
    <message>
        <source>ID of the linked map</source>
        <translation>連結地圖的 ID</translation>
    </message>
    <message>
        <source>ID: {column}</source>
        <translation>ID：{column}</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>圖示</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>下方的線</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Linked map</source>
        <translation>連結的地圖</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量度</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>檢視間隔（月）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Names in the data</source>
        <translation>資料中的名稱</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Of other programs</source>
        <translation>其他程式的內容</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Others faint</source>
        <translation>其餘淡化</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>接續</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>頭像</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>線上或線下</translation>
    </message>
    <message>
        <source>Presenter’s notes</source>
        <translation>簡報者備註</translation>
    </message>
    <message>
        <source>Presenter’s path</source>
        <translation>簡報路徑</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Quotes at a step</source>
        <translation>每個步驟的回饋則數</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translation>儲存紀錄</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>活頁簿中的工作表</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Thresholds of findings</source>
        <translation>發現的門檻值</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>至步驟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Votes of its cards</source>
        <translation>相關卡片得票</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週數</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>計入的結果</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>What it feeds</source>
        <translation>所供給的內容</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Which quotes</source>
        <translation>選取哪些回饋</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Width of the columns</source>
        <translation>欄寬</translation>
    </message>
    <message>
        <source>Without lanes</source>
        <translation>略去的泳道</translation>
    </message>
    <message>
        <source>Without stages</source>
        <translation>略去的階段</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>長條</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>依時長</translation>
    </message>
    <message>
        <source>equally wide</source>
        <translation>等寬</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>line</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>直向</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>About CJM Desktop</source>
        <translation>關於 CJM Desktop</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Add to the presenter’s path</source>
        <translation>加入簡報路徑</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Automatic width</source>
        <translation>自動寬度</translation>
    </message>
    <message>
        <source>Back to the last place</source>
        <translation>回到上一個位置</translation>
    </message>
    <message>
        <source>Begin a new stage here</source>
        <translation>在此開始新階段</translation>
    </message>
    <message>
        <source>Brand…</source>
        <translation>品牌…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Columns by time</source>
        <translation>依時間排列欄寬</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Compare as-is with to-be</source>
        <translation>比較現況與目標</translation>
    </message>
    <message>
        <source>Compare with what is saved</source>
        <translation>與已儲存的內容比較</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Datasets…</source>
        <translation>資料集…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再製</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>編輯文字</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>篩選…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>尋找與取代…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一個</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一個</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>尋找…</translation>
    </message>
    <message>
        <source>Flow: {kind}</source>
        <translation>流轉：{kind}</translation>
    </message>
    <message>
        <source>Fold stage</source>
        <translation>收合階段</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>摺疊</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再往前</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Height by content</source>
        <translation>高度隨內容</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Hints on the map</source>
        <translation>地圖上的提示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程紀錄</translation>
    </message>
    <message>
        <source>Import evidence…</source>
        <translation>匯入依據…</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>插入在後面</translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation>插入在前面</translation>
    </message>
    <message>
        <source>Into the next stage</source>
        <translation>移到下一個階段</translation>
    </message>
    <message>
        <source>Into the stage before</source>
        <translation>移到上一個階段</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>反向選取</translation>
    </message>
    <message>
        <source>Keep as view…</source>
        <translation>存成檢視…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Make an action of it</source>
        <translation>轉為行動方案</translation>
    </message>
    <message>
        <source>Map overview</source>
        <translation>地圖總覽</translation>
    </message>
    <message>
        <source>Match case and width</source>
        <translation>區分大小寫與全形半形</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>合併卡片</translation>
    </message>
    <message>
        <source>Merge lanes</source>
        <translation>合併泳道</translation>
    </message>
    <message>
        <source>Merge stages</source>
        <translation>合併階段</translation>
    </message>
    <message>
        <source>Merge steps</source>
        <translation>合併步驟</translation>
    </message>
    <message>
        <source>Merge the conflict copy…</source>
        <translation>合併衝突副本…</translation>
    </message>
    <message>
        <source>Merge what was changed elsewhere</source>
        <translation>合併別處的變更</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>縮圖</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move far down</source>
        <translation>大幅下移</translation>
    </message>
    <message>
        <source>Move far left</source>
        <translation>大幅左移</translation>
    </message>
    <message>
        <source>Move far right</source>
        <translation>大幅右移</translation>
    </message>
    <message>
        <source>Move far up</source>
        <translation>大幅上移</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>為這個版本命名…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新增視窗</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>視窗的下一個區域</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一個階段</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>下一個視窗</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Open the conflict copy beside</source>
        <translation>在旁邊開啟衝突副本</translation>
    </message>
    <message>
        <source>Open the linked map</source>
        <translation>開啟連結的地圖</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>Panels beside the map</source>
        <translation>地圖兩側的面板</translation>
    </message>
    <message>
        <source>Pass over the conflict copy</source>
        <translation>暫不處理衝突副本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>貼上為純文字</translation>
    </message>
    <message>
        <source>Plan: which action first</source>
        <translation>計畫：先做哪項行動方案</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好設定…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Present from the selected stage</source>
        <translation>從選取的階段開始簡報</translation>
    </message>
    <message>
        <source>Presenter’s path…</source>
        <translation>簡報路徑…</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>視窗的上一個區域</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>上一個階段</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>上一個視窗</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Reach one step farther</source>
        <translation>往右多跨一個步驟</translation>
    </message>
    <message>
        <source>Reach one step less far</source>
        <translation>少跨一個步驟</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>重做：{label}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>規則運算式</translation>
    </message>
    <message>
        <source>Reload what is in the file</source>
        <translation>重新載入檔案內容</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>重新命名檢視…</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>另存為範本…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Select same kind</source>
        <translation>選取同類</translation>
    </message>
    <message>
        <source>Select whole lane</source>
        <translation>選取整個泳道</translation>
    </message>
    <message>
        <source>Select whole stage</source>
        <translation>選取整個階段</translation>
    </message>
    <message>
        <source>Select whole step</source>
        <translation>選取整個步驟</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Show log of crashes</source>
        <translation>顯示當機紀錄</translation>
    </message>
    <message>
        <source>Take over notes…</source>
        <translation>匯入便利貼…</translation>
    </message>
    <message>
        <source>Thresholds of findings…</source>
        <translation>發現的門檻值…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>復原：{label}</translation>
    </message>
    <message>
        <source>Unfold all stages</source>
        <translation>展開所有階段</translation>
    </message>
    <message>
        <source>Unfold stage</source>
        <translation>展開階段</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>整張地圖</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字拼寫須相符</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>縮放至選取範圍</translation>
    </message>
    <message>
        <source>Zoom to stage</source>
        <translation>縮放至階段</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>--blank takes a number of notes up to {most}, for a kit or its cards.</source>
        <translation>--blank 需要一個不超過 {most} 的張數，用於工作坊套件或其卡片。</translation>
    </message>
    <message>
        <source>--kit and --handout contradict each other. Give one of them.</source>
        <translation>--kit 與 --handout 互相矛盾。請只給其中一個。</translation>
    </message>
    <message>
        <source>--ppi takes a number from {least} to {most}.</source>
        <translation>--ppi 要求 {least} 到 {most} 之間的數字。</translation>
    </message>
    <message>
        <source>--redact knows no “{name}”. It takes, with commas between them: {known}.</source>
        <translation>--redact 不認得「{name}」。可用（以逗號分隔）：{known}。</translation>
    </message>
    <message>
        <source>--scale and --distance contradict each other. Give one of them.</source>
        <translation>--scale 和 --distance 互相矛盾，請只指定其中一個。</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 則發現</translation>
    </message>
    <message>
        <source>A workshop kit is printed at true size. Leave out --scale and --distance.</source>
        <translation>工作坊套件按實際大小列印。請去掉 --scale 和 --distance。</translation>
    </message>
    <message>
        <source>Cards in {kind}: {count}</source>
        <translation>{kind}中的卡片：{count}</translation>
    </message>
    <message>
        <source>Comments that become cards: {count}</source>
        <translation>成為卡片的意見：{count}</translation>
    </message>
    <message>
        <source>Conflicts: {count}. In {file} mine holds, and what only one of them deleted is there.</source>
        <translation>衝突：{count}。{file} 中以我的為準，只有一方刪除的內容仍保留。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Help: {command}</source>
        <translation>說明：{command}</translation>
    </message>
    <message>
        <source>Lanes: {lanes}</source>
        <translation>泳道：{lanes}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>No font has these characters; boxes stand in their place: {characters}</source>
        <translation>沒有字型包含以下字元，已用方框代替：{characters}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>沒有發現。</translation>
    </message>
    <message>
        <source>Nothing was written. With -o OUT.cjm this goes into a map.</source>
        <translation>沒有寫出任何內容。加上 -o OUT.cjm 即可放入地圖。</translation>
    </message>
    <message>
        <source>Nothing was written: no figure is at a step of the map. Say where by --name or --at.</source>
        <translation>沒有寫出任何內容：沒有數值位於地圖的步驟上。請用 --name 或 --at 指明位置。</translation>
    </message>
    <message>
        <source>Personas: {personas}</source>
        <translation>人物誌：{personas}</translation>
    </message>
    <message>
        <source>Picture: {width} × {height} pixels</source>
        <translation>圖片：{width} × {height} 像素</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>印前檢查</translation>
    </message>
    <message>
        <source>Reading data</source>
        <translation>正在讀取資料</translation>
    </message>
    <message>
        <source>Stages: {stages}</source>
        <translation>階段：{stages}</translation>
    </message>
    <message>
        <source>Steps: {steps}</source>
        <translation>步驟：{steps}</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>The command line cannot be understood: {message}</source>
        <translation>無法理解命令列：{message}</translation>
    </message>
    <message>
        <source>The current folder is no longer there. Start the command in another one.</source>
        <translation>目前的資料夾已不存在。請在別的資料夾中啟動命令。</translation>
    </message>
    <message>
        <source>The file holds page 1 of {count}. With --page another one is taken.</source>
        <translation>檔案裡是第 1 頁，共 {count} 頁。用 --page 可取另一頁。</translation>
    </message>
    <message>
        <source>The option {name} is missing.</source>
        <translation>缺少選項 {name}。</translation>
    </message>
    <message>
        <source>The option {name} needs a number.</source>
        <translation>選項 {name} 需要一個數字。</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>選項 {name} 需要一個值。</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>選項 {name} 不帶值。</translation>
    </message>
    <message>
        <source>The result cannot be written: {why}.</source>
        <translation>無法寫出結果：{why}。</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>沒有命令「{name}」。</translation>
    </message>
    <message>
        <source>There is no handout “{name}”. There are: {names}.</source>
        <translation>沒有名為「{name}」的輸出內容。可選：{names}。</translation>
    </message>
    <message>
        <source>There is no lane “{name}”. There are: {names}.</source>
        <translation>沒有名為「{name}」的泳道。現有：{names}。</translation>
    </message>
    <message>
        <source>There is no language “{name}”. There are: {names}.</source>
        <translation>沒有語言「{name}」。可選：{names}。</translation>
    </message>
    <message>
        <source>There is no method “{name}”. There are: {names}.</source>
        <translation>沒有名為「{name}」的方法。可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>沒有選項 {name}。</translation>
    </message>
    <message>
        <source>There is no orientation “{name}”. There are: {names}.</source>
        <translation>沒有方向「{name}」。可選：{names}。</translation>
    </message>
    <message>
        <source>There is no table by “{name}”. There are: {names}.</source>
        <translation>沒有依「{name}」排列的表格。可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>沒有範本「{name}」。可選：{names}。</translation>
    </message>
    <message>
        <source>There is no view “{name}”. There are: {names}.</source>
        <translation>沒有名為「{name}」的檢視。可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no view “{name}”. This map has no views.</source>
        <translation>沒有名為「{name}」的檢視。這張地圖沒有檢視。</translation>
    </message>
    <message>
        <source>This is too much: {rest}.</source>
        <translation>多餘的內容：{rest}。</translation>
    </message>
    <message>
        <source>This map has no actions yet.</source>
        <translation>這張地圖還沒有行動方案。</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>標題：{title}</translation>
    </message>
    <message>
        <source>With --force an existing file is written over.</source>
        <translation>加上 --force 可覆寫既有檔案。</translation>
    </message>
    <message>
        <source>dismissed: {reason}</source>
        <translation>已略過：{reason}</translation>
    </message>
    <message>
        <source>example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>mine: {mine}; theirs: {theirs}</source>
        <translation>我的：{mine}；對方：{theirs}</translation>
    </message>
    <message>
        <source>own template</source>
        <translation>自己的範本</translation>
    </message>
    <message>
        <source>template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>without --scale</source>
        <translation>不用 --scale</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} 則發現</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in {known}.</source>
        <translation>無法寫入 {file}：檔名必須以 {known} 結尾。</translation>
    </message>
    <message>
        <source>{file} holds no note that could be taken over. Nothing was written.</source>
        <translation>{file} 裡沒有可以匯入的便利貼。沒有寫出任何檔案。</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已寫出 {file}。</translation>
    </message>
    <message>
        <source>{file} would be written over itself. Give the new file another name.</source>
        <translation>{file} 會被自身覆寫。請為新檔案另取一個名稱。</translation>
    </message>
    <message>
        <source>{file}, field paper: {problem}</source>
        <translation>{file}，欄位 paper：{problem}</translation>
    </message>
    <message>
        <source>{file}, row {row}: {note}</source>
        <translation>{file}，第 {row} 列：{note}</translation>
    </message>
    <message>
        <source>{file}, {fault}</source>
        <translation>{file}，{fault}</translation>
    </message>
    <message>
        <source>{file}, {note}.</source>
        <translation>{file}，{note}。</translation>
    </message>
    <message>
        <source>{file}: cannot be opened</source>
        <translation>{file}：無法開啟</translation>
    </message>
    <message>
        <source>{file}: in order</source>
        <translation>{file}：正常</translation>
    </message>
    <message>
        <source>{file}: needs repair ({count})</source>
        <translation>{file}：需要修復（{count}）</translation>
    </message>
    <message>
        <source>{file}: {note}</source>
        <translation>{file}：{note}</translation>
    </message>
    <message>
        <source>{file}: {repair}</source>
        <translation>{file}：{repair}</translation>
    </message>
    <message>
        <source>{finding} [{ways}]</source>
        <translation>{finding}[{ways}]</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} is there in one language only: {language}.</source>
        <translation>「{name}」只有一種語言：{language}。</translation>
    </message>
    <message>
        <source>{name} is there in these languages only: {languages}.</source>
        <translation>「{name}」只有以下語言：{languages}。</translation>
    </message>
    <message>
        <source>{option} cannot be “{value}”. It takes: {known}.</source>
        <translation>{option} 不能是「{value}」。可用：{known}。</translation>
    </message>
    <message>
        <source>{option} is for files that end in {suffix} only.</source>
        <translation>{option} 只用於以 {suffix} 結尾的檔案。</translation>
    </message>
    <message>
        <source>{option} needs a name, an equals sign and what it means: “{text}” has not.</source>
        <translation>{option} 需要名稱、等號和含義：「{text}」不符合。</translation>
    </message>
    <message>
        <source>{option} says how a map is divided into tiles. Give --tile as well.</source>
        <translation>{option} 只在分拼頁列印時有用，請同時給出 --tile。</translation>
    </message>
    <message>
        <source>{option} takes a factor such as 0.5, 50% or 1:2; “{value}” is none.</source>
        <translation>{option} 需要 0.5、50% 或 1:2 這樣的比例；「{value}」不是。</translation>
    </message>
    <message>
        <source>{option} takes a length from {least} to {most} {unit}; “{value}” is none.</source>
        <translation>{option} 需要 {least} 到 {most} {unit} 的長度；「{value}」不是。</translation>
    </message>
    <message>
        <source>{sides}; both can be had</source>
        <translation>{sides}；可以兩者都保留</translation>
    </message>
    <message>
        <source>{title} ({weight})</source>
        <translation>{title}（{weight}）</translation>
    </message>
    <message>
        <source>“{name}” is the name of a folder. Give the name of a file.</source>
        <translation>「{name}」是資料夾的名稱。請給出檔名。</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>Change the text</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Comment: {about}</source>
        <translation>註解：{about}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No comment is resolved yet.</source>
        <translation>還沒有已解決的註解。</translation>
    </message>
    <message>
        <source>No open comments. Select a card, a step or a stage to say something about it.</source>
        <translation>沒有未解決的註解。選取一張卡片、一個步驟或階段，即可加上註解。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The first {shown} of {count}.</source>
        <translation>共 {count} 則，顯示前 {shown} 則。</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>顯示哪些註解</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>撰寫註解</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>撰寫回覆</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>{author}</source>
        <translation>{author}</translation>
    </message>
    <message>
        <source>{author} · {date}, {time}</source>
        <translation>{author} · {date} {time}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 則未解決</translation>
    </message>
    <message>
        <source>{count} resolved</source>
        <translation>{count} 則已解決</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
    <message>
        <source>← All comments</source>
        <translation>← 全部註解</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>1 action</source>
        <translation>1 項行動方案</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 張卡片</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 個管道</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 則註解</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>1 條曲線</translation>
    </message>
    <message>
        <source>1 dataset</source>
        <translation>1 個資料集</translation>
    </message>
    <message>
        <source>1 department</source>
        <translation>1 個部門</translation>
    </message>
    <message>
        <source>1 dismissed finding</source>
        <translation>1 則已略過的發現</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 個數值</translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>1 條流轉</translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation>1 條泳道</translation>
    </message>
    <message>
        <source>1 moment of truth</source>
        <translation>1 個關鍵時刻</translation>
    </message>
    <message>
        <source>1 persona</source>
        <translation>1 個人物誌</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 張圖片</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 個情緒點</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 則回覆</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 次檢視</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 個階段</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 個步驟</translation>
    </message>
    <message>
        <source>1 stop of the path</source>
        <translation>1 個路徑停留點</translation>
    </message>
    <message>
        <source>1 view</source>
        <translation>1 個檢視</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Biggest improvements</source>
        <translation>改善最大之處</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Dismissed finding</source>
        <translation>已略過的發現</translation>
    </message>
    <message>
        <source>Done: {action}</source>
        <translation>已完成：{action}</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流轉</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流轉</translation>
    </message>
    <message>
        <source>In “{map}” no to-be curve stands beside an as-is curve, and no figure has a target that it has not met; so there is nothing to compare within it. Draw a to-be curve, or compare the map with another one.</source>
        <translation>「{map}」中沒有與現況曲線相對的目標曲線，也沒有尚未達標的數值，因此無從比較。請畫一條目標曲線，或與另一張地圖比較。</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Lanes and curves</source>
        <translation>泳道與曲線</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Map and personas</source>
        <translation>地圖與人物誌</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Nothing is to become better.</source>
        <translation>沒有要改善之處。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>情緒點</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>未命名的階段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Stop of the path</source>
        <translation>路徑停留點</translation>
    </message>
    <message>
        <source>The two maps share no records; they are compared by the names of stages, steps, lanes and cards.</source>
        <translation>兩張地圖沒有共同的紀錄，因此依階段、步驟、泳道和卡片的名稱比較。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>What is to become worse</source>
        <translation>將會變差之處</translation>
    </message>
    <message>
        <source>in {holder}</source>
        <translation>位於{holder}</translation>
    </message>
    <message>
        <source>in {lane} at {step}</source>
        <translation>位於{lane}的{step}</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>沒有差異</translation>
    </message>
    <message>
        <source>on {holder}</source>
        <translation>針對{holder}</translation>
    </message>
    <message>
        <source>properties of the map</source>
        <translation>地圖屬性</translation>
    </message>
    <message>
        <source>what has no name</source>
        <translation>未命名之處</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{both} ({change})</source>
        <translation>{both}（{change}）</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} 項行動方案</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} 張卡片</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} 個管道</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} 則註解</translation>
    </message>
    <message>
        <source>{count} curves</source>
        <translation>{count} 條曲線</translation>
    </message>
    <message>
        <source>{count} datasets</source>
        <translation>{count} 個資料集</translation>
    </message>
    <message>
        <source>{count} departments</source>
        <translation>{count} 個部門</translation>
    </message>
    <message>
        <source>{count} dismissed findings</source>
        <translation>{count} 則已略過的發現</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} 個數值</translation>
    </message>
    <message>
        <source>{count} flows</source>
        <translation>{count} 條流轉</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>{count} 條泳道</translation>
    </message>
    <message>
        <source>{count} maps</source>
        <translation>{count} 張地圖</translation>
    </message>
    <message>
        <source>{count} moments of truth</source>
        <translation>{count} 個關鍵時刻</translation>
    </message>
    <message>
        <source>{count} personas</source>
        <translation>{count} 個人物誌</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 張圖片</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 個情緒點</translation>
    </message>
    <message>
        <source>{count} replies</source>
        <translation>{count} 則回覆</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} 次檢視</translation>
    </message>
    <message>
        <source>{count} stages</source>
        <translation>{count} 個階段</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 個步驟</translation>
    </message>
    <message>
        <source>{count} stops of the path</source>
        <translation>{count} 個路徑停留點</translation>
    </message>
    <message>
        <source>{count} views</source>
        <translation>{count} 個檢視</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>{figure} from {old} to {new}</source>
        <translation>{figure}從 {old} 變為 {new}</translation>
    </message>
    <message>
        <source>{figure} new, {value}</source>
        <translation>{figure}為新增，{value}</translation>
    </message>
    <message>
        <source>{figure} removed, it was {value}</source>
        <translation>{figure}已刪除，原為 {value}</translation>
    </message>
    <message>
        <source>{figure} still {value}</source>
        <translation>{figure}仍為 {value}</translation>
    </message>
    <message>
        <source>{figure}: {became}</source>
        <translation>{figure}：{became}</translation>
    </message>
    <message>
        <source>{kind} at {step}</source>
        <translation>{step}的{kind}</translation>
    </message>
    <message>
        <source>{kind} of {holder} at {step}</source>
        <translation>{holder}在{step}的{kind}</translation>
    </message>
    <message>
        <source>{kind} without a name</source>
        <translation>未命名的{kind}</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind}「{name}」</translation>
    </message>
    <message>
        <source>{lane} {value}</source>
        <translation>{lane} {value}</translation>
    </message>
    <message>
        <source>{name} at {step}</source>
        <translation>{name}在{step}</translation>
    </message>
    <message>
        <source>{name}: on average from {old} to {new}, most at {steps}</source>
        <translation>{name}：平均從 {old} 變為 {new}，改善最多的是{steps}</translation>
    </message>
    <message>
        <source>{persona} · {state}</source>
        <translation>{persona} · {state}</translation>
    </message>
    <message>
        <source>{records} added</source>
        <translation>{records}已新增</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>{records}已變更</translation>
    </message>
    <message>
        <source>{records} moved</source>
        <translation>{records}已移動</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>{records}已刪除</translation>
    </message>
    <message>
        <source>{record} added, {place}</source>
        <translation>{record}已新增，{place}</translation>
    </message>
    <message>
        <source>{record} changed: {fields}</source>
        <translation>{record}已變更：{fields}</translation>
    </message>
    <message>
        <source>{record} is now {name}</source>
        <translation>{record}現為{name}</translation>
    </message>
    <message>
        <source>{record} moved from {old} to {new}</source>
        <translation>{record}已從{old}移到{new}</translation>
    </message>
    <message>
        <source>{record} moved, now after {other}</source>
        <translation>{record}已移到{other}之後</translation>
    </message>
    <message>
        <source>{record} moved, now first</source>
        <translation>{record}已移到最前</translation>
    </message>
    <message>
        <source>{record} removed, {place}</source>
        <translation>{record}已刪除，原{place}</translation>
    </message>
    <message>
        <source>{record} went from {old} to {new}</source>
        <translation>{record}由 {old} 變為 {new}</translation>
    </message>
    <message>
        <source>{record}, {place}</source>
        <translation>{record}，{place}</translation>
    </message>
    <message>
        <source>{sentence}; changed as well: {fields}</source>
        <translation>{sentence}；另外變更：{fields}</translation>
    </message>
    <message>
        <source>{sentence}; nothing is measured at its steps</source>
        <translation>{sentence}；其步驟上沒有任何量測值</translation>
    </message>
    <message>
        <source>{sentence}; {figures}</source>
        <translation>{sentence}；{figures}</translation>
    </message>
    <message>
        <source>{some}, and more</source>
        <translation>{some}，等等</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}，{more}</translation>
    </message>
    <message>
        <source>{step} in {lane}</source>
        <translation>{lane}的{step}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>“{before}” and “{after}” have neither a record nor the name of a stage, step or card in common, so there is nothing to compare. Choose two states of one map, or two maps of one journey.</source>
        <translation>「{before}」和「{after}」既沒有共同的紀錄，也沒有同名的階段、步驟或卡片，因此無從比較。請選擇同一張地圖的兩個狀態，或同一旅程的兩張地圖。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>As it is in the file</source>
        <translation>檔案中的狀態</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>兩者內容相同。</translation>
    </message>
    <message>
        <source>Both states on one map</source>
        <translation>合在一張地圖上的兩個狀態</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>How it feels, and what is measured</source>
        <translation>情緒與指標</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>對調</translation>
    </message>
    <message>
        <source>The map as it is now</source>
        <translation>目前的地圖</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之處</translation>
    </message>
    <message>
        <source>What was before is after, and the other way round</source>
        <translation>把之前和之後對調</translation>
    </message>
    <message>
        <source>What was done in between</source>
        <translation>期間完成的行動方案</translation>
    </message>
    <message>
        <source>{before}  →  {after}</source>
        <translation>{before}  →  {after}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>“{name}” was read. Look at what was done for that:</source>
        <translation>已讀取「{name}」。為此做了以下處理：</translation>
    </message>
    <message>
        <source>‹ Back to the map</source>
        <translation>‹ 返回地圖</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用對方的</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>兩者都要</translation>
    </message>
    <message>
        <source>Everything else is merged already. Mine is what is open here, theirs is the other copy. Merging is one step that can be undone.</source>
        <translation>其餘內容均已合併。「我的」指在此開啟的地圖，「對方的」指另一份副本。合併是一個步驟，可以復原。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>雙方都變更的內容</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>Curve {number}</source>
        <translation>曲線 {number}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低點</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>n = {count}</source>
        <translation>n = {count}</translation>
    </message>
    <message>
        <source>{mark}: {text}</source>
        <translation>{mark}：{text}</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>A quotation mark does not end: all that follows stands in this cell.</source>
        <translation>有一個引號沒有結束：其後的全部內容都落在這個儲存格裡。</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部資料</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Conversion to the next stage</source>
        <translation>到下一階段的轉換</translation>
    </message>
    <message>
        <source>Conversion to the next step</source>
        <translation>到下一步驟的轉換</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Duration (mean)</source>
        <translation>時長（平均值）</translation>
    </message>
    <message>
        <source>Duration (median)</source>
        <translation>時長（中位數）</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>情緒曲線</translation>
    </message>
    <message>
        <source>Empty cells in “{column}”: {count}</source>
        <translation>「{column}」中的空儲存格：{count}</translation>
    </message>
    <message>
        <source>Event or outcome</source>
        <translation>事件或結果</translation>
    </message>
    <message>
        <source>How many a row stands for</source>
        <translation>一列代表多少</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>平均評分</translation>
    </message>
    <message>
        <source>Most telling</source>
        <translation>最具說服力</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>淨推薦值</translation>
    </message>
    <message>
        <source>New names in the data: {names}.</source>
        <translation>資料中的新名稱：{names}。</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No column can be “{role}”. It takes: {roles}.</source>
        <translation>欄不能是「{role}」。可用：{roles}。</translation>
    </message>
    <message>
        <source>No new figure of “{name}” at {steps}: what stood there stays.</source>
        <translation>「{name}」在{steps}沒有新數值：原有的保留。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Refreshes what came from “{dataset}” before.</source>
        <translation>更新先前來自「{dataset}」的內容。</translation>
    </message>
    <message>
        <source>Rows or visits</source>
        <translation>列數或造訪數</translation>
    </message>
    <message>
        <source>Rows that are at no step of the map, in the figures of the whole only: {count}</source>
        <translation>不在地圖任何步驟上、只計入整體數值的列：{count}</translation>
    </message>
    <message>
        <source>Rows that repeat another one in everything but their number count once: {count}</source>
        <translation>除編號外與另一列完全相同、只計一次的列：{count}</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>滿意度（CSAT）</translation>
    </message>
    <message>
        <source>Share of an outcome</source>
        <translation>結果占比</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>The column “{column}” has more than {most} different names: choose another one.</source>
        <translation>「{column}」欄有超過 {most} 個不同的名稱：請另選一欄。</translation>
    </message>
    <message>
        <source>The data do not say how many answers each mean comes from: all rows count alike.</source>
        <translation>資料沒有說明每個平均值來自多少份回答：各列權重相同。</translation>
    </message>
    <message>
        <source>The data have no name “{name}” in a column of places or personas.</source>
        <translation>資料的位置欄或人物誌欄中沒有名稱「{name}」。</translation>
    </message>
    <message>
        <source>The lane “{lane}” is locked and stays as it is.</source>
        <translation>泳道「{lane}」已鎖定，保持不變。</translation>
    </message>
    <message>
        <source>The map has no persona “{name}”.</source>
        <translation>地圖中沒有人物誌「{name}」。</translation>
    </message>
    <message>
        <source>The map has no stage, step or touchpoint “{name}”.</source>
        <translation>地圖中沒有階段、步驟或接觸點「{name}」。</translation>
    </message>
    <message>
        <source>There are more at a later stage than before it: no conversion there ({share} %).</source>
        <translation>後一階段的數量多於前一階段：該處沒有轉換率（{share} %）。</translation>
    </message>
    <message>
        <source>These are at no place of the map: {names}.</source>
        <translation>以下名稱不在地圖的任何位置：{names}。</translation>
    </message>
    <message>
        <source>These columns are not there any more: {columns}.</source>
        <translation>以下欄已不存在：{columns}。</translation>
    </message>
    <message>
        <source>This row has {count} cells, the first one {width}; it is left out.</source>
        <translation>這一列有 {count} 個儲存格，首列有 {width} 個；已略去。</translation>
    </message>
    <message>
        <source>This row has {count} cells, the first one {width}; the rest is taken as empty.</source>
        <translation>這一列有 {count} 個儲存格，首列有 {width} 個；其餘視為空。</translation>
    </message>
    <message>
        <source>This stands above the names of the columns; left out.</source>
        <translation>這一列在欄名之上；已略去。</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>接觸點</translation>
    </message>
    <message>
        <source>What showed “{measure}” is gone from the map and is not made again.</source>
        <translation>顯示「{measure}」的內容已不在地圖中，不會重新建立。</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {fault}</source>
        <translation>第 {row} 列，「{column}」欄：{fault}</translation>
    </message>
    <message>
        <source>row {row}: {fault}</source>
        <translation>第 {row} 列：{fault}</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>{cell} is not between {low} and {high}; taken as no answer.</source>
        <translation>{cell} 不在 {low} 到 {high} 之間；視為未作答。</translation>
    </message>
    <message>
        <source>{column}: {role}</source>
        <translation>{column}：{role}</translation>
    </message>
    <message>
        <source>{column}: {role}, {low} to {high}</source>
        <translation>{column}：{role}，{low} 到 {high}</translation>
    </message>
    <message>
        <source>{column}: {role}, {low} to {high}, of “{where}”</source>
        <translation>{column}：{role}，{low} 到 {high}，關於「{where}」</translation>
    </message>
    <message>
        <source>{column}: {role}, {more}</source>
        <translation>{column}：{role}，{more}</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”. There are: {columns}.</source>
        <translation>{file} 沒有「{column}」欄。現有：{columns}。</translation>
    </message>
    <message>
        <source>{file} has no rows of data below the names of the columns.</source>
        <translation>{file} 在欄名之下沒有資料列。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. There are: {names}.</source>
        <translation>{file} 沒有工作表「{sheet}」。現有：{names}。</translation>
    </message>
    <message>
        <source>{file} has none of the columns of “{dataset}”: {columns}.</source>
        <translation>{file} 沒有「{dataset}」的任何一欄：{columns}。</translation>
    </message>
    <message>
        <source>{file} holds no table: there is nothing in it.</source>
        <translation>{file} 中沒有表格：檔案是空的。</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {columns} columns, sheet “{sheet}”</source>
        <translation>{file}：{rows} 列，{columns} 欄，工作表「{sheet}」</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {columns} columns, {encoding}, separated by {separator}</source>
        <translation>{file}：{rows} 列，{columns} 欄，{encoding}，以{separator}分隔</translation>
    </message>
    <message>
        <source>{measure}</source>
        <translation>{measure}</translation>
    </message>
    <message>
        <source>{measure}, ratings {low} to {high}</source>
        <translation>{measure}，評分 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{measure}, {persona}</source>
        <translation>{measure}，{persona}</translation>
    </message>
    <message>
        <source>{measure}: {title}</source>
        <translation>{measure}：{title}</translation>
    </message>
    <message>
        <source>“{cell}” has letters that are not in the encoding {encoding}.</source>
        <translation>「{cell}」中有不屬於 {encoding} 編碼的字元。</translation>
    </message>
    <message>
        <source>“{cell}” holds zero bytes, which are no letters; left out. If something is missing, export the data again.</source>
        <translation>「{cell}」中有零位元組，不是文字，已略去。如有缺漏，請重新匯出資料。</translation>
    </message>
    <message>
        <source>“{cell}” is no day; the row counts without it.</source>
        <translation>「{cell}」不是日期；該列計入，但不含日期。</translation>
    </message>
    <message>
        <source>“{cell}” is no duration; left out.</source>
        <translation>「{cell}」不是時長；已略去。</translation>
    </message>
    <message>
        <source>“{cell}” is no number of answers; the row is left out.</source>
        <translation>「{cell}」不是回答數量；該列已略去。</translation>
    </message>
    <message>
        <source>“{cell}” is no number; left out.</source>
        <translation>「{cell}」不是數字；已略去。</translation>
    </message>
    <message>
        <source>“{column}” does not tell day from month; it was read as day/month.</source>
        <translation>「{column}」無法區分日和月；按「日/月」讀取。</translation>
    </message>
    <message>
        <source>“{column}” does not tell day from month; it was read as month/day.</source>
        <translation>「{column}」無法區分日和月；按「月/日」讀取。</translation>
    </message>
    <message>
        <source>“{measure}” has no figure at a step of the map: nothing was made of it.</source>
        <translation>「{measure}」在地圖的任何步驟上都沒有數值：沒有建立任何內容。</translation>
    </message>
    <message>
        <source>“{name}”, rows: {rows}: not in the map, left out</source>
        <translation>「{name}」，{rows} 列：不在地圖中，已略去</translation>
    </message>
    <message>
        <source>“{name}”, rows: {rows}: “{where}”</source>
        <translation>「{name}」，{rows} 列：「{where}」</translation>
    </message>
    <message>
        <source>“{sign}”</source>
        <translation>「{sign}」</translation>
    </message>
    <message>
        <source>… and {count} more of the sort</source>
        <translation>……另有 {count} 處類似問題</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Executive</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>營運</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Evidence for this map</source>
        <translation>作為此地圖的依據</translation>
    </message>
    <message>
        <source>Open it as a map of its own</source>
        <translation>作為單獨的地圖開啟</translation>
    </message>
    <message>
        <source>What is “{file}” to be?</source>
        <translation>「{file}」要用作什麼？</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Add a channel</source>
        <translation>新增管道</translation>
    </message>
    <message>
        <source>Add a curve</source>
        <translation>新增曲線</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>新增部門</translation>
    </message>
    <message>
        <source>Add a moment of truth</source>
        <translation>新增關鍵時刻</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>新增人物誌</translation>
    </message>
    <message>
        <source>Add a trait</source>
        <translation>新增特質</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>新增卡片</translation>
    </message>
    <message>
        <source>Add to the path</source>
        <translation>加入路徑</translation>
    </message>
    <message>
        <source>Add: {thing}</source>
        <translation>新增：{thing}</translation>
    </message>
    <message>
        <source>Back to the usual path</source>
        <translation>還原預設路徑</translation>
    </message>
    <message>
        <source>Bend the curve</source>
        <translation>調整曲線</translation>
    </message>
    <message>
        <source>Brand: {name}</source>
        <translation>品牌：{name}</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>修改註解</translation>
    </message>
    <message>
        <source>Change a figure</source>
        <translation>更改數值</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>變更檢視</translation>
    </message>
    <message>
        <source>Change how actions are ranked</source>
        <translation>更改行動方案的排序方式</translation>
    </message>
    <message>
        <source>Change how far a card reaches</source>
        <translation>變更卡片跨度</translation>
    </message>
    <message>
        <source>Change how far an action is</source>
        <translation>更改行動方案進度</translation>
    </message>
    <message>
        <source>Change the height of a lane</source>
        <translation>變更泳道高度</translation>
    </message>
    <message>
        <source>Change the width of a step</source>
        <translation>變更步驟寬度</translation>
    </message>
    <message>
        <source>Change what an action comes from</source>
        <translation>變更行動方案的來源</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>變更：{field}</translation>
    </message>
    <message>
        <source>Clear a figure</source>
        <translation>清除數值</translation>
    </message>
    <message>
        <source>Clear figures</source>
        <translation>清除多個數值</translation>
    </message>
    <message>
        <source>Clear sample content</source>
        <translation>清除範例內容</translation>
    </message>
    <message>
        <source>Clear votes</source>
        <translation>清除得票</translation>
    </message>
    <message>
        <source>Columns by time</source>
        <translation>依時間排列欄寬</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete a channel</source>
        <translation>刪除管道</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>刪除註解</translation>
    </message>
    <message>
        <source>Delete a curve</source>
        <translation>刪除曲線</translation>
    </message>
    <message>
        <source>Delete a department</source>
        <translation>刪除部門</translation>
    </message>
    <message>
        <source>Delete a moment of truth</source>
        <translation>刪除關鍵時刻</translation>
    </message>
    <message>
        <source>Delete a persona</source>
        <translation>刪除人物誌</translation>
    </message>
    <message>
        <source>Delete a reply</source>
        <translation>刪除回覆</translation>
    </message>
    <message>
        <source>Delete a review</source>
        <translation>刪除一次檢視</translation>
    </message>
    <message>
        <source>Delete a trait</source>
        <translation>刪除特質</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <source>Delete an action</source>
        <translation>刪除行動方案</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>略過一則發現</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再製</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>編輯文字</translation>
    </message>
    <message>
        <source>Fold lane</source>
        <translation>摺疊泳道</translation>
    </message>
    <message>
        <source>Fold stage</source>
        <translation>收合階段</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>卡片分組</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>隱藏泳道</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>匯入依據</translation>
    </message>
    <message>
        <source>Keep a persona in the library</source>
        <translation>將人物誌存入素材庫</translation>
    </message>
    <message>
        <source>Keep a view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Lead a flow elsewhere</source>
        <translation>變更流轉的去向</translation>
    </message>
    <message>
        <source>Line below the lane</source>
        <translation>泳道下方的線</translation>
    </message>
    <message>
        <source>Link a map</source>
        <translation>連結地圖</translation>
    </message>
    <message>
        <source>Lock lane</source>
        <translation>鎖定泳道</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>建立行動方案</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>標記為已檢視</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>合併卡片</translation>
    </message>
    <message>
        <source>Merge lanes</source>
        <translation>合併泳道</translation>
    </message>
    <message>
        <source>Merge stages</source>
        <translation>合併階段</translation>
    </message>
    <message>
        <source>Merge steps</source>
        <translation>合併步驟</translation>
    </message>
    <message>
        <source>Move a channel</source>
        <translation>移動管道</translation>
    </message>
    <message>
        <source>Move a curve</source>
        <translation>移動曲線</translation>
    </message>
    <message>
        <source>Move a department</source>
        <translation>移動部門</translation>
    </message>
    <message>
        <source>Move a flow</source>
        <translation>移動流轉</translation>
    </message>
    <message>
        <source>Move a moment of truth</source>
        <translation>移動關鍵時刻</translation>
    </message>
    <message>
        <source>Move a persona</source>
        <translation>移動人物誌</translation>
    </message>
    <message>
        <source>Move an action</source>
        <translation>移動行動方案</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>移動卡片</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>移動泳道</translation>
    </message>
    <message>
        <source>Move on the path</source>
        <translation>在路徑上移動</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>移動階段</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>移動步驟</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>貼上表格</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>貼上數值</translation>
    </message>
    <message>
        <source>Rate an action in the matrix</source>
        <translation>在矩陣中為行動方案評分</translation>
    </message>
    <message>
        <source>Refresh a persona from the library</source>
        <translation>從素材庫更新人物誌</translation>
    </message>
    <message>
        <source>Refresh evidence</source>
        <translation>更新依據</translation>
    </message>
    <message>
        <source>Remove a point of the curve</source>
        <translation>移除曲線上的點</translation>
    </message>
    <message>
        <source>Remove the link to a map</source>
        <translation>移除地圖連結</translation>
    </message>
    <message>
        <source>Remove the link to data</source>
        <translation>移除與資料的連結</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <source>Reopen a comment</source>
        <translation>重新開啟註解</translation>
    </message>
    <message>
        <source>Replace all: {term}</source>
        <translation>全部取代：{term}</translation>
    </message>
    <message>
        <source>Replace: {term}</source>
        <translation>取代：{term}</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>回覆註解</translation>
    </message>
    <message>
        <source>Resolve a comment</source>
        <translation>解決註解</translation>
    </message>
    <message>
        <source>Restore a finding</source>
        <translation>恢復一則發現</translation>
    </message>
    <message>
        <source>Restore the version of {time}</source>
        <translation>還原 {time} 的版本</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>還原未儲存的變更</translation>
    </message>
    <message>
        <source>Set thresholds</source>
        <translation>設定門檻值</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>顯示泳道</translation>
    </message>
    <message>
        <source>Split stage</source>
        <translation>拆分階段</translation>
    </message>
    <message>
        <source>Take from the library</source>
        <translation>從素材庫取用</translation>
    </message>
    <message>
        <source>Take out of the path</source>
        <translation>從路徑中移除</translation>
    </message>
    <message>
        <source>Take over notes</source>
        <translation>匯入便利貼</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Unfold all stages</source>
        <translation>展開所有階段</translation>
    </message>
    <message>
        <source>Unfold lane</source>
        <translation>展開泳道</translation>
    </message>
    <message>
        <source>Unfold stage</source>
        <translation>展開階段</translation>
    </message>
    <message>
        <source>Unlock lane</source>
        <translation>解除鎖定泳道</translation>
    </message>
    <message>
        <source>Vote in a workshop</source>
        <translation>工作坊投票</translation>
    </message>
    <message>
        <source>What was being written</source>
        <translation>正在寫的內容</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>1 · hours</source>
        <translation>1 · 幾小時</translation>
    </message>
    <message>
        <source>2 · days</source>
        <translation>2 · 幾天</translation>
    </message>
    <message>
        <source>3 · weeks</source>
        <translation>3 · 幾週</translation>
    </message>
    <message>
        <source>4 · months</source>
        <translation>4 · 幾個月</translation>
    </message>
    <message>
        <source>5 · a year or more</source>
        <translation>5 · 一年以上</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評估</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>{file} holds another map now: “{title}”. Yours is in this window alone.</source>
        <translation>{file} 現在是另一張地圖：「{title}」。您的地圖只在這個視窗裡。</translation>
    </message>
    <message>
        <source>{file} is no longer there. Your map is in this window alone.</source>
        <translation>{file} 已不在原處。您的地圖只在這個視窗裡。</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere since it was opened here.</source>
        <translation>{file} 在此開啟之後，已在別處被變更。</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere, without what was saved here last.</source>
        <translation>{file} 已在別處被變更，且不含您上次在此儲存的內容。</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere. {why} Your map is in this window alone.</source>
        <translation>{file} 已在別處被變更。{why}您的地圖只在這個視窗裡。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A newer file with the same columns refreshes curves, figures and quotes in one step.</source>
        <translation>欄名相同的新檔案可一步更新曲線、數值和原話。</translation>
    </message>
    <message>
        <source>All cells in columns that are used were understood.</source>
        <translation>所用各欄的儲存格都已讀懂。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部資料列</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>數據分析</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>直線 |</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards of quotes: {count}</source>
        <translation>原話卡片：{count}</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>選擇資料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗號 ,</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>逗號 1,5</translation>
    </message>
    <message>
        <source>Comments as cards, at each step</source>
        <translation>留言做成卡片，每步驟</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Curves, figures and quotes stay as they are</source>
        <translation>曲線、數值和原話保持不變</translation>
    </message>
    <message>
        <source>Dataset {number}</source>
        <translation>資料集 {number}</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates · {first} to {last}</source>
        <translation>日期 · {first} 至 {last}</translation>
    </message>
    <message>
        <source>Day first 31/12</source>
        <translation>日在前 31/12</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小數點</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>尋找…</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>How the data were understood</source>
        <translation>資料的理解方式</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>匯入依據</translation>
    </message>
    <message>
        <source>Import evidence…</source>
        <translation>匯入依據…</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>資料中</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>訪談</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Its share is wanted of</source>
        <translation>要計算占比的有</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意義</translation>
    </message>
    <message>
        <source>Month first 12/31</source>
        <translation>月在前 12/31</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Names in the data</source>
        <translation>資料中的名稱</translation>
    </message>
    <message>
        <source>Names · left out: {count}</source>
        <translation>名稱 · 略去 {count}</translation>
    </message>
    <message>
        <source>No comments at steps of the map</source>
        <translation>地圖步驟上沒有留言</translation>
    </message>
    <message>
        <source>No data in this map yet. “Import evidence…” brings in surveys, interviews, web analytics and support data from CSV and XLSX; then a newer file refreshes them here.</source>
        <translation>此地圖還沒有資料。「匯入依據…」可從 CSV 和 XLSX 引入問卷、訪談、網站分析和客服資料；之後可在這裡用較新的檔案更新。</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>還沒有數值</translation>
    </message>
    <message>
        <source>No name in the data means a place of the map yet: choose at the left what the names mean on it.</source>
        <translation>資料中的名稱還沒有對應到地圖上的位置：請在左側選擇它們的意義。</translation>
    </message>
    <message>
        <source>Not understood · {count}</source>
        <translation>未讀懂 · {count}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Notes · {count}</source>
        <translation>說明 · {count}</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>沒有其他說明</translation>
    </message>
    <message>
        <source>Nothing in the map comes from it any more.</source>
        <translation>地圖中已沒有來自它的內容。</translation>
    </message>
    <message>
        <source>Nothing is made of it yet: say which columns hold ratings, durations, outcomes or comments.</source>
        <translation>還沒有產生任何內容：請指定哪些欄是評分、時長、結果或留言。</translation>
    </message>
    <message>
        <source>Numbers · {low} to {high}</source>
        <translation>數字 · {low} 至 {high}</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在地圖上</translation>
    </message>
    <message>
        <source>Persona {number}</source>
        <translation>人物誌 {number}</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>點 1.5</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Put into the map</source>
        <translation>放入地圖</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Quotes · {count}</source>
        <translation>原話 · {count}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在讀取 {file}…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refresh evidence</source>
        <translation>更新依據</translation>
    </message>
    <message>
        <source>Refresh with a newer file…</source>
        <translation>用較新的檔案更新…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除連結</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Rows that name no place belong to</source>
        <translation>未寫明位置的列歸入</translation>
    </message>
    <message>
        <source>Rows: {rows} · columns: {columns}</source>
        <translation>{rows} 列 · {columns} 欄</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分號 ;</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>問卷調查</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, XLSX)</source>
        <translation>表格 (CSV, TSV, XLSX)</translation>
    </message>
    <message>
        <source>Text · different: {count}</source>
        <translation>文字 · {count} 種</translation>
    </message>
    <message>
        <source>The data name no stage, step, touchpoint or persona.</source>
        <translation>資料中沒有階段、步驟、接觸點或人物誌的名稱。</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>檔案的前幾列</translation>
    </message>
    <message>
        <source>The map has no steps yet, to which data could belong. Make some, then import it.</source>
        <translation>地圖還沒有步驟，資料無處歸入。請先建立步驟，再匯入。</translation>
    </message>
    <message>
        <source>The map says all of this already.</source>
        <translation>地圖中已有全部這些內容。</translation>
    </message>
    <message>
        <source>The rows name no place of the map: choose to which step they belong, or which column names it.</source>
        <translation>各列沒有寫明地圖上的位置：請選擇它們屬於哪個步驟，或由哪一欄寫明。</translation>
    </message>
    <message>
        <source>What each row names</source>
        <translation>每列寫明的位置</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>產生的內容</translation>
    </message>
    <message>
        <source>What it means on the map</source>
        <translation>在地圖上的意義</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>需要知道的</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>未讀懂的內容</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>選哪些留言</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Worst and best must differ.</source>
        <translation>最低分和最高分不能相同。</translation>
    </message>
    <message>
        <source>Write numbers, such as 1 and 5.</source>
        <translation>請輸入數字，例如 1 和 5。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>holds data</source>
        <translation>是資料</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>是欄名</translation>
    </message>
    <message>
        <source>nowhere: left out</source>
        <translation>不歸入：略去</translation>
    </message>
    <message>
        <source>quotes: {count}</source>
        <translation>原話：{count}</translation>
    </message>
    <message>
        <source>rows: {count}</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{card} (touchpoint at {step})</source>
        <translation>{card}（{step}的接觸點）</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{measure} in “{lane}”</source>
        <translation>「{lane}」中的{measure}</translation>
    </message>
    <message>
        <source>{measure}: {persona}</source>
        <translation>{measure}：{persona}</translation>
    </message>
    <message>
        <source>{name} at steps: {steps}</source>
        <translation>{name}：{steps} 個步驟</translation>
    </message>
    <message>
        <source>{role} {low} to {high}</source>
        <translation>{role} {low}–{high}</translation>
    </message>
    <message>
        <source>{role} · {place}</source>
        <translation>{role} · {place}</translation>
    </message>
    <message>
        <source>{sort} · empty: {count}</source>
        <translation>{sort} · 空白 {count}</translation>
    </message>
    <message>
        <source>{stage} · {step}</source>
        <translation>{stage} · {step}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 項</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A calendar holds the actions of a map and nothing else.</source>
        <translation>行事曆檔案只能容納地圖的行動方案，不含其他內容。</translation>
    </message>
    <message>
        <source>About the map</source>
        <translation>地圖的資訊</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>All persona sheets</source>
        <translation>全部人物誌頁</translation>
    </message>
    <message>
        <source>Author, organisation, client, date, logo, linked maps, and what other programs added</source>
        <translation>作者、組織、客戶、日期、標誌、連結的地圖，以及其他程式加入的內容</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards that a seam cuts: {count}</source>
        <translation>被接縫切開的卡片：{count} 張</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>裁切標記</translation>
    </message>
    <message>
        <source>Cut wherever the paper ends, and repeat no names</source>
        <translation>紙到哪裡就切到哪裡，不重複名稱</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Fewest tiles</source>
        <translation>拼頁盡量少</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一頁</translation>
    </message>
    <message>
        <source>Fit to the paper</source>
        <translation>符合紙張</translation>
    </message>
    <message>
        <source>Fixed scale</source>
        <translation>固定比例</translation>
    </message>
    <message>
        <source>Flows: {count}</source>
        <translation>流向：{count}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Go to it on the map</source>
        <translation>在地圖上檢視</translation>
    </message>
    <message>
        <source>How far colour goes on beyond the cut; print shops ask for 3 mm, for posters for 10 mm</source>
        <translation>顏色超出裁切線多少；印刷廠通常要求 3 公釐，海報 10 公釐</translation>
    </message>
    <message>
        <source>In greys</source>
        <translation>灰階</translation>
    </message>
    <message>
        <source>Lanes with all they hold</source>
        <translation>泳道及其全部內容</translation>
    </message>
    <message>
        <source>Lanes: {count}</source>
        <translation>泳道：{count}</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最後一頁</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Leave out: {count}</source>
        <translation>省略：{count} 項</translation>
    </message>
    <message>
        <source>Left out because nothing is on them: {count}</source>
        <translation>因空白而省去的拼頁：{count} 頁</translation>
    </message>
    <message>
        <source>Left out. {what}</source>
        <translation>已省略。{what}</translation>
    </message>
    <message>
        <source>Letters as outlines</source>
        <translation>文字轉為外框</translation>
    </message>
    <message>
        <source>Looks the same in every program, but its texts are not found or edited.</source>
        <translation>在任何程式中都一樣，但其中的文字無法搜尋與修改。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>邊界</translation>
    </message>
    <message>
        <source>Names of personas</source>
        <translation>人物誌的姓名</translation>
    </message>
    <message>
        <source>Names on cards, lanes and actions</source>
        <translation>卡片、泳道和行動方案上的姓名</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>No action has a day until which it is due, so there is nothing to put into a calendar.</source>
        <translation>沒有任何行動方案設了截止日期，因此沒有內容可寫入行事曆。</translation>
    </message>
    <message>
        <source>No seam cuts a card.</source>
        <translation>沒有卡片被接縫切開。</translation>
    </message>
    <message>
        <source>Nobody has commented on this map.</source>
        <translation>還沒有人為這張地圖加上註解。</translation>
    </message>
    <message>
        <source>Nobody has voted for a card of this map yet.</source>
        <translation>這張地圖的卡片還沒有得票。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Off: one sheet</source>
        <translation>不分頁：整張圖紙</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁，共 {count} 頁</translation>
    </message>
    <message>
        <source>Page: {width} × {height} mm</source>
        <translation>頁面：{width} × {height} 公釐</translation>
    </message>
    <message>
        <source>Page: {width} × {height} mm ({paper})</source>
        <translation>頁面：{width} × {height} 公釐（{paper}）</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>頁數：{count}</translation>
    </message>
    <message>
        <source>Paper, or a size such as 1200x800mm</source>
        <translation>紙張，或 1200x800mm 這樣的尺寸</translation>
    </message>
    <message>
        <source>Persona sheet: {name}</source>
        <translation>人物誌頁：{name}</translation>
    </message>
    <message>
        <source>Personas: {count}</source>
        <translation>人物誌：{count}</translation>
    </message>
    <message>
        <source>Picture: {width} × {height} pixels</source>
        <translation>圖片：{width} × {height} 像素</translation>
    </message>
    <message>
        <source>PowerPoint slides are always 16 to 9; the paper that was asked for has another shape.</source>
        <translation>PowerPoint 投影片一律為 16:9；所要求的紙張是另一種比例。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Put together: {width} × {height} mm, without blank edges</source>
        <translation>拼好後：{width} × {height} 公釐，不含空白邊緣</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>排名 {rank}</translation>
    </message>
    <message>
        <source>Reading distance</source>
        <translation>閱讀距離</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Scale or distance</source>
        <translation>比例或距離</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slides of the talk</source>
        <translation>簡報投影片</translation>
    </message>
    <message>
        <source>Slides show the map, or its talk along the presenter’s path. Ask for one of them.</source>
        <translation>投影片可包含地圖，或沿簡報路徑的簡報。請選擇其中之一。</translation>
    </message>
    <message>
        <source>Smallest type: {size} pt, readable from {distance} m</source>
        <translation>最小字級：{size} pt，可在 {distance} 公尺處閱讀</translation>
    </message>
    <message>
        <source>Sources and links</source>
        <translation>來源與連結</translation>
    </message>
    <message>
        <source>Stages, page by page</source>
        <translation>逐頁階段</translation>
    </message>
    <message>
        <source>Stages: {count}</source>
        <translation>階段：{count}</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>步驟：{count}</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>已取消匯出，沒有寫出檔案。</translation>
    </message>
    <message>
        <source>The file could not be made, by a fault of the program. Your map is as it was.</source>
        <translation>由於程式的錯誤，檔案沒有做成。您的地圖維持原樣。</translation>
    </message>
    <message>
        <source>The file holds the page that is shown.</source>
        <translation>檔案只包含目前顯示的頁面。</translation>
    </message>
    <message>
        <source>The file is being made. You can go on editing.</source>
        <translation>正在產生檔案。您可以繼續編輯。</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>The map is compared with nothing yet. Compare it with a version or a file first.</source>
        <translation>這張地圖還沒有比較對象。請先與某個版本或檔案比較。</translation>
    </message>
    <message>
        <source>There are no stages whose pages could be made.</source>
        <translation>沒有可以製作頁面的階段。</translation>
    </message>
    <message>
        <source>There is no page {number}. The pages are numbered from 1 to {count}.</source>
        <translation>沒有第 {number} 頁。頁碼從 1 到 {count}。</translation>
    </message>
    <message>
        <source>They are called by their numbers, also in texts, and have no portraits.</source>
        <translation>改用編號稱呼（包括文字中的），且不含肖像。</translation>
    </message>
    <message>
        <source>This format holds the map itself, no handouts. Ask for the map.</source>
        <translation>此格式只包含地圖本身，不含講義。請選擇地圖。</translation>
    </message>
    <message>
        <source>This format holds the map or a list of its personas, actions, comments or votes, no other handout.</source>
        <translation>此格式可以包含地圖，或人物誌、行動方案、註解、得票的清單，不含其他講義。</translation>
    </message>
    <message>
        <source>This map has no actions yet. Make one of selected cards.</source>
        <translation>這張地圖還沒有行動方案。請用選取的卡片建立一個。</translation>
    </message>
    <message>
        <source>This map has no personas whose sheets could be made.</source>
        <translation>這張地圖沒有人物誌，無法製作人物誌頁。</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>拼頁</translation>
    </message>
    <message>
        <source>Tiles: {count} of {paper}, for {sheets} sheets</source>
        <translation>拼頁：{paper} 共 {count} 頁，拼成 {sheets} 張圖紙</translation>
    </message>
    <message>
        <source>Tiles: {count} of {paper}, {rows} down and {columns} across</source>
        <translation>拼頁：{paper} 共 {count} 頁，{rows} 列，每列 {columns} 頁</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What is noted on cards and actions for those who work on the map</source>
        <translation>卡片和行動方案上給製圖人員的備註</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>What is to be handed out is left out. Ask for something else, or do not leave it out.</source>
        <translation>要分發的內容已被省略。請選擇其他內容，或不要省略它。</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>檔案將包含的內容</translation>
    </message>
    <message>
        <source>What was said about the map, with all answers</source>
        <translation>對地圖的註解及全部回覆</translation>
    </message>
    <message>
        <source>Where evidence is found, and addresses</source>
        <translation>依據的出處和網址</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>With fewest tiles: {count}</source>
        <translation>若「拼頁盡量少」：{count} 頁</translation>
    </message>
    <message>
        <source>With fewest tiles: {count}, cards cut: {cut}</source>
        <translation>若「拼頁盡量少」：{count} 頁，切開 {cut} 張卡片</translation>
    </message>
    <message>
        <source>With seams between the cards: {count} tiles, cards cut: {cut}</source>
        <translation>若接縫避開卡片：{count} 頁，切開 {cut} 張卡片</translation>
    </message>
    <message>
        <source>Without a due day, so not in the calendar: {count}.</source>
        <translation>沒有截止日期，未寫入行事曆：{count} 項。</translation>
    </message>
    <message>
        <source>Workshop kit</source>
        <translation>工作坊套件</translation>
    </message>
    <message>
        <source>Workshop kit: cards to cut out</source>
        <translation>工作坊套件：待裁卡片</translation>
    </message>
    <message>
        <source>Workshop kit: the empty wall</source>
        <translation>工作坊套件：空白牆面圖</translation>
    </message>
    <message>
        <source>{file} is already there. Replace it?</source>
        <translation>{file} 已存在。要取代嗎？</translation>
    </message>
    <message>
        <source>{file} is the open map itself. Give the new file another name.</source>
        <translation>{file} 就是目前開啟的地圖。請為新檔案另取一個名稱。</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已寫出 {file}。</translation>
    </message>
    <message>
        <source>{map} actions</source>
        <translation>{map} 行動方案</translation>
    </message>
    <message>
        <source>{map} cards</source>
        <translation>{map} 卡片</translation>
    </message>
    <message>
        <source>{map} changes</source>
        <translation>{map} 變更內容</translation>
    </message>
    <message>
        <source>{map} comments</source>
        <translation>{map} 註解</translation>
    </message>
    <message>
        <source>{map} copy</source>
        <translation>{map} 副本</translation>
    </message>
    <message>
        <source>{map} personas</source>
        <translation>{map} 人物誌</translation>
    </message>
    <message>
        <source>{map} stages</source>
        <translation>{map} 階段</translation>
    </message>
    <message>
        <source>{map} votes</source>
        <translation>{map} 得票</translation>
    </message>
    <message>
        <source>{map} wall</source>
        <translation>{map} 牆面</translation>
    </message>
    <message>
        <source>{map} workshop kit</source>
        <translation>{map} 工作坊套件</translation>
    </message>
    <message>
        <source>{verdict}, the first {most} are listed</source>
        <translation>{verdict}，列出前 {most} 項</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他顏色…</translation>
    </message>
    <message>
        <source>This is not possible here; the map keeps what it had.</source>
        <translation>此處不能這樣做；地圖保持原樣。</translation>
    </message>
    <message>
        <source>This is too long: {most} characters fit. The map keeps what it had.</source>
        <translation>太長了：最多 {most} 個字元。地圖保持原樣。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the common state…</source>
        <translation>選擇共同狀態…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>合併對象</translation>
    </message>
    <message>
        <source>Merge without it</source>
        <translation>不用它，直接合併</translation>
    </message>
    <message>
        <source>Merging …</source>
        <translation>正在合併…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>開啟副本</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍要開啟</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>正在開啟 {file}…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆寫</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>重新儲存到原處</translation>
    </message>
    <message>
        <source>Save the changes in “{name}”?</source>
        <translation>要儲存對「{name}」的變更嗎？</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>以其他名稱儲存…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>The conflict copy of {file} is merged. Save the map to keep that.</source>
        <translation>{file} 的衝突副本已合併。請儲存地圖以保留結果。</translation>
    </message>
    <message>
        <source>The map as it was when both copies were made</source>
        <translation>兩個副本產生時的地圖</translation>
    </message>
    <message>
        <source>The state that both copies come from is not kept on this computer. If a file holds it, choose that. Without it everything that is in either copy is kept, and you are asked about each difference.</source>
        <translation>兩個副本共同的原始狀態沒有保留在這台電腦上。如果有檔案保存了它，請選擇該檔案。沒有它時，任一副本中的內容都會保留，並就每處差異詢問您。</translation>
    </message>
    <message>
        <source>What was changed in {file} elsewhere and here is merged.</source>
        <translation>{file} 在別處和在此處的變更已合併。</translation>
    </message>
    <message>
        <source>What you prefer holds until the program ends, and is forgotten then. {why}</source>
        <translation>您的偏好在程式結束前有效，之後會被遺忘。{why}</translation>
    </message>
    <message>
        <source>{file} has nothing that this map does not have.</source>
        <translation>{file} 中沒有這張地圖所沒有的內容。</translation>
    </message>
    <message>
        <source>{file} is merged into this map. Save the map to keep that.</source>
        <translation>{file} 已合併到這張地圖。請儲存地圖以保留結果。</translation>
    </message>
    <message>
        <source>{file} is there already. Overwrite it?</source>
        <translation>{file} 已存在。要覆寫嗎？</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere and read again.</source>
        <translation>{file} 已在別處被變更，現已重新讀取。</translation>
    </message>
    <message>
        <source>{who} has “{name}” open already, in another program on this computer.</source>
        <translation>{who} 已在這部電腦的另一個程式中開啟「{name}」。</translation>
    </message>
    <message>
        <source>{who} has “{name}” open already, on the computer {host}.</source>
        <translation>{who} 已在電腦 {host} 上開啟「{name}」。</translation>
    </message>
    <message>
        <source>{who} opened “{name}” on the computer {host}. Whether it still is open cannot be known.</source>
        <translation>{who} 曾在電腦 {host} 上開啟「{name}」。無法得知現在是否仍然開啟。</translation>
    </message>
    <message>
        <source>“{name}” is merged. Look at what was done for that:</source>
        <translation>「{name}」已合併。請檢視為此所做的處理：</translation>
    </message>
    <message>
        <source>“{name}” is open. Look at what was done to read it:</source>
        <translation>「{name}」已開啟。請查看讀取時所做的處理：</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Keep as view…</source>
        <translation>存成檢視…</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>詳細程度</translation>
    </message>
    <message>
        <source>Only at moment of truth</source>
        <translation>僅限關鍵時刻</translation>
    </message>
    <message>
        <source>Only for persona</source>
        <translation>僅限人物誌</translation>
    </message>
    <message>
        <source>Only of department</source>
        <translation>僅限部門</translation>
    </message>
    <message>
        <source>Only of owner</source>
        <translation>僅限負責人</translation>
    </message>
    <message>
        <source>Only with channel</source>
        <translation>僅限管道</translation>
    </message>
    <message>
        <source>Only with evidence</source>
        <translation>僅限依據</translation>
    </message>
    <message>
        <source>Only with tag</source>
        <translation>僅限標籤</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Show the other cards faintly</source>
        <translation>其他卡片淡化顯示</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>階段 {number}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Unnamed department</source>
        <translation>未命名的部門</translation>
    </message>
    <message>
        <source>Unnamed persona</source>
        <translation>未命名的人物誌</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示的內容</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Action</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>尋找與取代</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流轉</translation>
    </message>
    <message>
        <source>From character {place} on this is no regular expression. Change it there, or write “\” before a sign that stands for itself.</source>
        <translation>從第 {place} 個字元起，這不是規則運算式。請在那裡修改，或在代表自身的符號前加上「\」。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Left as they are, because their lanes are locked: {count}.</source>
        <translation>因泳道已鎖定而保持原樣：{count} 處。</translation>
    </message>
    <message>
        <source>Match case and width</source>
        <translation>區分大小寫與全形半形</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>規則運算式</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Replace and go on (Enter)</source>
        <translation>取代並移至下一個（Enter）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Replaced: {count}.</source>
        <translation>已取代 {count} 處。</translation>
    </message>
    <message>
        <source>Texts that are too long for regular expressions and were left out: {count}.</source>
        <translation>有 {count} 段文字太長，規則運算式無法尋找，已略過。</translation>
    </message>
    <message>
        <source>The expression has no group “{name}”. Nothing was replaced.</source>
        <translation>運算式中沒有群組「{name}」。未做任何取代。</translation>
    </message>
    <message>
        <source>This expression takes too long in this map. Write it simpler.</source>
        <translation>這個運算式在此地圖中尋找太慢。請寫得簡單些。</translation>
    </message>
    <message>
        <source>This expression takes too long on “{text}”. Write it simpler.</source>
        <translation>這個運算式在「{text}」中尋找太慢。請寫得簡單些。</translation>
    </message>
    <message>
        <source>What “{sign}” at character {place} looks back at must have a fixed length: without “*” or “+”.</source>
        <translation>第 {place} 個字元處的「{sign}」所回看的內容長度必須固定：不能有「*」或「+」。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字拼寫須相符</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 處</translation>
    </message>
    <message>
        <source>{kind} · {field}</source>
        <translation>{kind} · {field}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} / {count} 處</translation>
    </message>
    <message>
        <source>{place} (in a folded lane)</source>
        <translation>{place}（在摺疊的泳道中）</translation>
    </message>
    <message>
        <source>{place} (in a hidden lane)</source>
        <translation>{place}（在隱藏的泳道中）</translation>
    </message>
    <message>
        <source>{place} (in the list of actions)</source>
        <translation>{place}（在行動方案清單中）</translation>
    </message>
    <message>
        <source>{place} (not shown now: see the properties)</source>
        <translation>{place}（目前未顯示：請見屬性）</translation>
    </message>
    <message>
        <source>{place} (not written on the sheet: see the properties)</source>
        <translation>{place}（不在圖紙上：請見屬性）</translation>
    </message>
    <message>
        <source>{told} {locked}</source>
        <translation>{told}{locked}</translation>
    </message>
    <message>
        <source>“)” at character {place} closes nothing. Take it away, or write “\)” to find it.</source>
        <translation>第 {place} 個字元處的「)」沒有對應的左括號。請刪去它；要尋找它，請寫成「\)」。</translation>
    </message>
    <message>
        <source>“\” at the end stands alone. Write “\\” to find the sign itself.</source>
        <translation>結尾的「\」後面沒有字元。要尋找它本身，請寫成「\\」。</translation>
    </message>
    <message>
        <source>“{name}” would get a text that is too long: {most} characters fit. Nothing was replaced.</source>
        <translation>「{name}」的文字會太長：最多 {most} 個字元。未做任何取代。</translation>
    </message>
    <message>
        <source>“{name}” would have a link that leads nowhere. Nothing was replaced.</source>
        <translation>「{name}」的連結會失效。未做任何取代。</translation>
    </message>
    <message>
        <source>“{part}” at character {place} runs backwards. Write “{right}”.</source>
        <translation>第 {place} 個字元處的「{part}」順序顛倒了。請寫成「{right}」。</translation>
    </message>
    <message>
        <source>“{sign}” at character {place} is not closed. Write “{end}” behind, or “\{sign}” to find it.</source>
        <translation>第 {place} 個字元處的「{sign}」沒有閉合。請在後面寫上「{end}」；要尋找它，請寫成「\{sign}」。</translation>
    </message>
    <message>
        <source>“{sign}” at character {place} repeats nothing. Write before it what repeats, or “\{sign}” to find it.</source>
        <translation>第 {place} 個字元處的「{sign}」前面沒有可重複的內容。請在它前面寫上要重複的內容；要尋找它，請寫成「\{sign}」。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Ask customers or look at data, and say on the cards where it was found.</source>
        <translation>詢問顧客或查看資料，並在卡片上寫明出處。</translation>
    </message>
    <message>
        <source>Ask customers what they expect at each step, and note it.</source>
        <translation>詢問顧客在每個步驟期望什麼，並記下來。</translation>
    </message>
    <message>
        <source>Ask whether this work is needed, or whether it can be done with less.</source>
        <translation>想想這項工作是否必要，能否少費些力。</translation>
    </message>
    <message>
        <source>Ask which customer would miss it; note the pain point that it relieves.</source>
        <translation>想想沒有它誰會在意；寫下它所緩解的痛點。</translation>
    </message>
    <message>
        <source>At {step} stand side by side: {low} and {high}.</source>
        <translation>在{step}並存：{low}與{high}。</translation>
    </message>
    <message>
        <source>Backstage without department</source>
        <translation>後台工作沒有部門</translation>
    </message>
    <message>
        <source>Begin here: find out what hurts at this step and what would relieve it.</source>
        <translation>從這裡開始：弄清這個步驟痛在哪裡，怎樣緩解。</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶頸</translation>
    </message>
    <message>
        <source>Check where both come from; perhaps they speak of different customers or times.</source>
        <translation>核對兩者的來源；也許說的是不同的顧客或時期。</translation>
    </message>
    <message>
        <source>Contradicting scores</source>
        <translation>評分互相矛盾</translation>
    </message>
    <message>
        <source>Correct the shares of the ways from here, or before it: what is too much does not count.</source>
        <translation>請更正從這裡或之前流出的比例：超出的部分不計。</translation>
    </message>
    <message>
        <source>Customers and their ways</source>
        <translation>顧客及其去向</translation>
    </message>
    <message>
        <source>Describe the customer whose journey this is, before anything else.</source>
        <translation>先描述這是誰的旅程，再做其他。</translation>
    </message>
    <message>
        <source>Draw how each step feels, from ratings or interviews where you have them.</source>
        <translation>畫出每個步驟的感受，有評分或訪談時以其為據。</translation>
    </message>
    <message>
        <source>Draw the ways out of this step with their shares, and ask those who left why.</source>
        <translation>請畫出從這一步流失的去向及其比例，並詢問離開的顧客原因。</translation>
    </message>
    <message>
        <source>Elements of the map</source>
        <translation>地圖要素</translation>
    </message>
    <message>
        <source>Emotions missing</source>
        <translation>缺少情緒</translation>
    </message>
    <message>
        <source>End below start</source>
        <translation>結尾低於開頭</translation>
    </message>
    <message>
        <source>Evidence and review</source>
        <translation>依據與檢視</translation>
    </message>
    <message>
        <source>Expectations missing</source>
        <translation>缺少顧客期望</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>體驗</translation>
    </message>
    <message>
        <source>Find out what they lacked the first time, and give it to them where they go back to.</source>
        <translation>弄清他們第一次缺了什麼，並在他們返回的地方提供給他們。</translation>
    </message>
    <message>
        <source>Find out why they leave here, and what would have kept them.</source>
        <translation>弄清他們為何在此離開，怎樣才能留住。</translation>
    </message>
    <message>
        <source>From pain to action</source>
        <translation>從痛點到行動方案</translation>
    </message>
    <message>
        <source>Give the end a good moment: what comes last is what people remember and tell.</source>
        <translation>給結尾一個好時刻：人們記住並轉述的，是最後的感受。</translation>
    </message>
    <message>
        <source>Go through the map with those who take part, and note the review.</source>
        <translation>與相關人員一起看一遍地圖，並記下這次檢視。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>In {stage} is missing: {tools}.</source>
        <translation>{stage}缺少：{tools}。</translation>
    </message>
    <message>
        <source>In {stage} no tool is named, while other stages name theirs.</source>
        <translation>{stage}沒有寫明工具，而其他階段都寫明了。</translation>
    </message>
    <message>
        <source>It is not said through which channel customers meet {card}.</source>
        <translation>沒有寫明顧客透過什麼管道接觸到{card}。</translation>
    </message>
    <message>
        <source>It is not said which department does {card}.</source>
        <translation>沒有寫明{card}由哪個部門做。</translation>
    </message>
    <message>
        <source>Large persona without cards</source>
        <translation>占比大的人物誌沒有卡片</translation>
    </message>
    <message>
        <source>List where you meet: advertisements, website, shop, staff, service.</source>
        <translation>列出與顧客相遇之處：廣告、網站、門市、員工、服務。</translation>
    </message>
    <message>
        <source>Look at what changes between these two steps: who takes over, what is asked, what is promised.</source>
        <translation>看看這兩個步驟之間變了什麼：由誰接手、要求什麼、承諾什麼。</translation>
    </message>
    <message>
        <source>Make an action of it with an owner and a day, or drop it.</source>
        <translation>由它產生行動方案，訂下負責人和日期；否則放棄。</translation>
    </message>
    <message>
        <source>Many drop off</source>
        <translation>流失較多</translation>
    </message>
    <message>
        <source>Many go back</source>
        <translation>許多人返回</translation>
    </message>
    <message>
        <source>Marketing cannot mend this: give it, or an action for it, to the department that can.</source>
        <translation>行銷解決不了：把它或相應的行動方案交給能解決的部門。</translation>
    </message>
    <message>
        <source>Merge neighbouring stages, and make steps of them: few stages can be kept in mind.</source>
        <translation>合併相鄰階段，改作步驟：階段少才記得住。</translation>
    </message>
    <message>
        <source>Much effort, little gain</source>
        <translation>費力而少有收益</translation>
    </message>
    <message>
        <source>Name the stages through which the customer goes.</source>
        <translation>寫出顧客經歷的各個階段。</translation>
    </message>
    <message>
        <source>Neighbouring stages serve different customers</source>
        <translation>相鄰階段服務的顧客不同</translation>
    </message>
    <message>
        <source>No action comes from {card}.</source>
        <translation>{card}還沒有產生任何行動方案。</translation>
    </message>
    <message>
        <source>No card says what could be better.</source>
        <translation>沒有卡片寫明可以怎樣改善。</translation>
    </message>
    <message>
        <source>No card says what customers expect.</source>
        <translation>沒有卡片寫明顧客期望什麼。</translation>
    </message>
    <message>
        <source>No card says what hinders or hurts.</source>
        <translation>沒有卡片寫明阻礙與困擾。</translation>
    </message>
    <message>
        <source>No card says where customers and company meet.</source>
        <translation>沒有卡片寫明顧客與公司在哪裡接觸。</translation>
    </message>
    <message>
        <source>No curve says how the journey feels.</source>
        <translation>沒有曲線表現旅程中的感受。</translation>
    </message>
    <message>
        <source>No pain point stands at the step of {card}.</source>
        <translation>{card}所在的步驟沒有痛點。</translation>
    </message>
    <message>
        <source>No stage has a name.</source>
        <translation>沒有一個階段有名稱。</translation>
    </message>
    <message>
        <source>Nobody is responsible for {card}.</source>
        <translation>{card}沒有人負責。</translation>
    </message>
    <message>
        <source>Note at this step what could relieve it, or make an action of the pain point.</source>
        <translation>在這個步驟記下怎樣緩解，或者由痛點產生行動方案。</translation>
    </message>
    <message>
        <source>Note what could be better at each step, beginning where it hurts most.</source>
        <translation>從最痛的地方開始，記下每個步驟可以怎樣改善。</translation>
    </message>
    <message>
        <source>Note what hinders and hurts; a journey without any was not looked at closely.</source>
        <translation>記下阻礙與困擾；沒有痛點的旅程，多半是沒有看仔細。</translation>
    </message>
    <message>
        <source>Nothing in {stage} says what it rests on.</source>
        <translation>{stage}中沒有一處寫明依據。</translation>
    </message>
    <message>
        <source>Opportunities missing</source>
        <translation>缺少機會點</translation>
    </message>
    <message>
        <source>Opportunity without action</source>
        <translation>有機會點而無行動方案</translation>
    </message>
    <message>
        <source>Opportunity without pain</source>
        <translation>有機會點而無痛點</translation>
    </message>
    <message>
        <source>Pain caused outside marketing</source>
        <translation>痛點起因不在行銷</translation>
    </message>
    <message>
        <source>Pain points missing</source>
        <translation>缺少痛點</translation>
    </message>
    <message>
        <source>Pain without opportunity</source>
        <translation>有痛點而無機會點</translation>
    </message>
    <message>
        <source>Persona missing</source>
        <translation>缺少人物誌</translation>
    </message>
    <message>
        <source>Plan the tools of this stage, or say on the map what is used there.</source>
        <translation>規劃這個階段的工具，或者在地圖上寫明用的是什麼。</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>檢視逾期</translation>
    </message>
    <message>
        <source>Say on cards whom they concern, and add what this persona meets.</source>
        <translation>在卡片上寫明與誰有關，並補上這個人物誌遇到的事。</translation>
    </message>
    <message>
        <source>Say through which channel customers meet it.</source>
        <translation>寫明顧客透過什麼管道接觸到它。</translation>
    </message>
    <message>
        <source>Say which department does this work.</source>
        <translation>寫明由哪個部門做這項工作。</translation>
    </message>
    <message>
        <source>Say who is responsible: a person or a department.</source>
        <translation>寫明由誰負責：某個人或某個部門。</translation>
    </message>
    <message>
        <source>Scenario missing</source>
        <translation>缺少情境</translation>
    </message>
    <message>
        <source>Serve in the second stage those whom the first one brings, or bring others.</source>
        <translation>讓後一階段服務前一階段帶來的顧客，或者帶來別的顧客。</translation>
    </message>
    <message>
        <source>Shares that cannot be</source>
        <translation>不可能的比例</translation>
    </message>
    <message>
        <source>Stage without evidence</source>
        <translation>階段沒有依據</translation>
    </message>
    <message>
        <source>Stages missing</source>
        <translation>缺少階段</translation>
    </message>
    <message>
        <source>Steepest fall</source>
        <translation>最大跌落</translation>
    </message>
    <message>
        <source>The curve of {name}</source>
        <translation>{name}的曲線</translation>
    </message>
    <message>
        <source>The curve {name}</source>
        <translation>曲線{name}</translation>
    </message>
    <message>
        <source>The emotion curve</source>
        <translation>情緒曲線</translation>
    </message>
    <message>
        <source>The map does not say in which situation the journey happens.</source>
        <translation>地圖沒有寫明旅程發生在什麼情形下。</translation>
    </message>
    <message>
        <source>The map does not say whose journey it is.</source>
        <translation>地圖沒有寫明這是誰的旅程。</translation>
    </message>
    <message>
        <source>The map has {count} stages, more than {most}.</source>
        <translation>地圖有 {count} 個階段，超過 {most} 個。</translation>
    </message>
    <message>
        <source>Too many stages</source>
        <translation>階段過多</translation>
    </message>
    <message>
        <source>Tools missing</source>
        <translation>缺少工具</translation>
    </message>
    <message>
        <source>Touchpoint without channel</source>
        <translation>接觸點沒有管道</translation>
    </message>
    <message>
        <source>Touchpoint without owner</source>
        <translation>接觸點沒有負責人</translation>
    </message>
    <message>
        <source>Touchpoints missing</source>
        <translation>缺少接觸點</translation>
    </message>
    <message>
        <source>Work and responsibility</source>
        <translation>工作與責任</translation>
    </message>
    <message>
        <source>Worst trough</source>
        <translation>最低谷</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>Write down the situation and what the customer wants in it.</source>
        <translation>寫下當時的情形，以及顧客想要什麼。</translation>
    </message>
    <message>
        <source>an emotion of {value}</source>
        <translation>情緒 {value}</translation>
    </message>
    <message>
        <source>ratings of {stars} out of 5</source>
        <translation>評分 {stars}（滿分 5）</translation>
    </message>
    <message>
        <source>the severe pain point {name}</source>
        <translation>嚴重痛點{name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{card} hurts, and no opportunity at its step and no action answers it.</source>
        <translation>{card}是痛點，所在步驟沒有機會點，也沒有行動方案因應。</translation>
    </message>
    <message>
        <source>{card} is caused by: {cause}. No department is named for it.</source>
        <translation>{card}的起因是：{cause}，卻沒有寫明由哪個部門負責。</translation>
    </message>
    <message>
        <source>{card} takes an effort of {effort} out of 5, while no pain point and no expectation stands at its step and the emotion does not rise there.</source>
        <translation>{card}的工作量為 {effort}（最高 5），而所在步驟既沒有痛點和顧客期望，情緒也沒有上升。</translation>
    </message>
    <message>
        <source>{curve} begins at {high} ({step}) and ends at {low} ({next}).</source>
        <translation>{curve}始於 {high}（{step}），止於 {low}（{next}）。</translation>
    </message>
    <message>
        <source>{curve} falls from {high} at {step} to {low} at {next}.</source>
        <translation>{curve}從{step}的 {high} 跌到{next}的 {low}。</translation>
    </message>
    <message>
        <source>{curve} is lowest at {step}: {value}.</source>
        <translation>{curve}在{step}最低：{value}。</translation>
    </message>
    <message>
        <source>{first} works mostly for {one}, {second} mostly for {other}; they have {share} in common.</source>
        <translation>{first}主要為{one}，{second}主要為{other}；兩者相同的占 {share}。</translation>
    </message>
    <message>
        <source>{first} → {second}</source>
        <translation>{first} → {second}</translation>
    </message>
    <message>
        <source>{metric}: {value}</source>
        <translation>{metric} {value}</translation>
    </message>
    <message>
        <source>{name} stands for {share} of the customers, but no card is about this persona.</source>
        <translation>{name}代表 {share} 的顧客，卻沒有一張卡片與之有關。</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{sentence} Lost with them: {lost}.</source>
        <translation>{sentence}隨之失去：{lost}。</translation>
    </message>
    <message>
        <source>{share} of the customers leave after {step}.</source>
        <translation>{share} 的顧客在{step}之後離開。</translation>
    </message>
    <message>
        <source>{some} and {count} more</source>
        <translation>{some}及另外 {count} 項</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>As usual</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Dismissed by {by} on {date}: {reason}</source>
        <translation>{by}於 {date} 略過：{reason}</translation>
    </message>
    <message>
        <source>Dismissed by {by}: {reason}</source>
        <translation>{by}略過：{reason}</translation>
    </message>
    <message>
        <source>Dismissed: {count}</source>
        <translation>已略過：{count}</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>略過…</translation>
    </message>
    <message>
        <source>Feelings, ratings and usual metrics are all put on one scale from −100 % to +100 %, so two of them are at most 200 points apart.</source>
        <translation>情緒、評分和常用指標都換算到 −100 % 至 +100 % 的同一尺度上，因此兩者最多相差 200 點。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>From which values on something is a finding in this map.</source>
        <translation>在這張地圖中，達到什麼數值才算發現。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Looking at the map…</source>
        <translation>正在查看地圖…</translation>
    </message>
    <message>
        <source>No finding is dismissed.</source>
        <translation>沒有略過任何發現。</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>未處理：{count}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Thresholds of findings</source>
        <translation>發現的門檻值</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>門檻值…</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>顯示哪些發現</translation>
    </message>
    <message>
        <source>Why is it none?</source>
        <translation>為什麼不算？</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已摺疊</translation>
    </message>
    <message>
        <source>points</source>
        <translation>點</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>{title}, {count}, {weight}, {state}</source>
        <translation>{title}，{count}，{weight}，{state}</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title}：{why}</translation>
    </message>
    <message>
        <source>{weight} · {title}</source>
        <translation>{weight} · {title}</translation>
    </message>
    <message>
        <source>✓ Nothing found. The map holds all that it should, as far as a program can tell.</source>
        <translation>✓ 沒有發現。就程式所能看出的，地圖已經完整。</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Drop-off</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>One customer a year</source>
        <translation>每年 1 位顧客</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>{count} customers a year</source>
        <translation>每年 {count} 位顧客</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>A flow leaves from a step, and there is none yet. Add a step first.</source>
        <translation>流轉從步驟出發，而目前還沒有步驟。請先新增步驟。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Calendar of the actions</source>
        <translation>行動方案行事曆</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 網頁</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>顧客旅程地圖</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown 文字</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid 圖</translation>
    </message>
    <message>
        <source>OpenJourney map</source>
        <translation>OpenJourney 地圖</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint 投影片</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 圖形</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>After {step} {said} are said to be there, but only {most} can be.</source>
        <translation>{step}之後據稱還有 {said}，但最多只能有 {most}。</translation>
    </message>
    <message>
        <source>At {step} {said} are said to go back, but only {most} come there.</source>
        <translation>{step}處據稱有 {said} 返回，但只有 {most} 到達這裡。</translation>
    </message>
    <message>
        <source>At {step} {said} are said to leave, but only {most} come there.</source>
        <translation>{step}處據稱流失 {said}，但只有 {most} 到達這裡。</translation>
    </message>
    <message>
        <source>At {step} {said} are said to skip steps, but only {most} go on from there.</source>
        <translation>{step}處據稱有 {said} 略過後面的步驟，但只有 {most} 從這裡繼續。</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶頸</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>From {step} most customers go back: {amount}.</source>
        <translation>從{step}返回的顧客最多：{amount}。</translation>
    </message>
    <message>
        <source>From {step} most customers go back: {amount}. On average it is passed at least {times} times.</source>
        <translation>從{step}返回的顧客最多：{amount}。到達這裡的顧客平均至少經過 {times} 次。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Most customers are lost at {step}: {amount}, that is {rate} of those who come there.</source>
        <translation>{step}處流失的顧客最多：{amount}，即到達這裡的顧客的 {rate}。</translation>
    </message>
    <message>
        <source>No reason told</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>No shares yet. Enter at drop-offs, returns and restarts how many per cent of the customers go that way, or add a lane with figures of retention.</source>
        <translation>還沒有比例。請在流失、返回和重新開始處填寫有百分之幾的顧客這樣走，或新增一條有數值的「留存率」泳道。</translation>
    </message>
    <message>
        <source>Of all customers {come} come into this stage, {left} go on from it</source>
        <translation>全部顧客中 {come} 進入本階段，{left} 繼續前行</translation>
    </message>
    <message>
        <source>Of those who come to {step}, {rate} leave: no other step loses as large a part.</source>
        <translation>到達{step}的顧客中有 {rate} 流失：比例高於其他所有步驟。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Who is still there</source>
        <translation>還在旅程中的顧客</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>第 {number} 個步驟</translation>
    </message>
    <message>
        <source>{count} a year</source>
        <translation>每年 {count} 位</translation>
    </message>
    <message>
        <source>{count} customers a year</source>
        <translation>每年 {count} 位顧客</translation>
    </message>
    <message>
        <source>{count} other ways out</source>
        <translation>另有 {count} 種流失</translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>占全部的 {share}</translation>
    </message>
    <message>
        <source>{share} of all, {count} a year</source>
        <translation>占全部的 {share}，每年 {count} 位</translation>
    </message>
    <message>
        <source>{share} without a reason told</source>
        <translation>{share} 未說明原因</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>≤: not all losses are known</source>
        <translation>≤：並非所有流失都已知</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the template “{name}”? Maps that were made from it stay as they are.</source>
        <translation>要刪除範本「{name}」嗎？用它製作的地圖維持不變。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>看一個範例</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>我的範本</translation>
    </message>
    <message>
        <source>No template is called so.</source>
        <translation>沒有叫這個名字的範本。</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <translation>重新命名或刪除</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>重新命名範本</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜尋範本</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>從範本開始</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A map that leads to no actions ends in a drawer.</source>
        <translation>沒有引出行動方案的地圖，只會躺在抽屜裡。</translation>
    </message>
    <message>
        <source>Advertisements, website, shop, staff, service: everywhere you meet.</source>
        <translation>廣告、網站、門市、員工、服務：凡與顧客相遇之處。</translation>
    </message>
    <message>
        <source>Answer each pain point by an opportunity or an action</source>
        <translation>為每個痛點找到機會點或行動方案</translation>
    </message>
    <message>
        <source>Carry out the actions</source>
        <translation>落實各項行動方案</translation>
    </message>
    <message>
        <source>Collect data</source>
        <translation>收集資料</translation>
    </message>
    <message>
        <source>Define the target customer</source>
        <translation>確定目標顧客</translation>
    </message>
    <message>
        <source>Describe the scenario: the situation and the wish</source>
        <translation>描述情境：情形與願望</translation>
    </message>
    <message>
        <source>Draw how each step feels</source>
        <translation>畫出每個步驟的感受</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>繪製地圖</translation>
    </message>
    <message>
        <source>Explain each trough of the emotions by a pain point</source>
        <translation>用痛點解釋每個情緒低谷</translation>
    </message>
    <message>
        <source>Find the touchpoints of each stage</source>
        <translation>找出每個階段的接觸點</translation>
    </message>
    <message>
        <source>From the customer to the plan, and on. A click leads to where something is done.</source>
        <translation>從顧客到計畫，再持續改善。點一下就能到達該做的地方。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Keep monitoring and improving</source>
        <translation>持續監測與改善</translation>
    </message>
    <message>
        <source>List solutions</source>
        <translation>列出解決辦法</translation>
    </message>
    <message>
        <source>List the key problems</source>
        <translation>列出關鍵問題</translation>
    </message>
    <message>
        <source>List the touchpoints</source>
        <translation>列出接觸點</translation>
    </message>
    <message>
        <source>Look for all of them: a customer needs at least nine before buying</source>
        <translation>把它們找齊：顧客購買前至少需要九個接觸點</translation>
    </message>
    <message>
        <source>Make actions of the opportunities</source>
        <translation>由機會點產生行動方案</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>制定計畫</translation>
    </message>
    <message>
        <source>Mark a moment of truth</source>
        <translation>標出一個關鍵時刻</translation>
    </message>
    <message>
        <source>Measure something in figures</source>
        <translation>用數字衡量</translation>
    </message>
    <message>
        <source>Name a persona</source>
        <translation>為人物誌命名</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>寫出各階段名稱</translation>
    </message>
    <message>
        <source>Note what could be better</source>
        <translation>記下可以改善之處</translation>
    </message>
    <message>
        <source>Note what customers said, in their own words</source>
        <translation>記下顧客的原話</translation>
    </message>
    <message>
        <source>Note what each persona wants: goals or needs</source>
        <translation>記下每個人物誌想要什麼：目標或需求</translation>
    </message>
    <message>
        <source>Note what hinders and hurts</source>
        <translation>記下阻礙與困擾</translation>
    </message>
    <message>
        <source>Note what the customer does in each stage</source>
        <translation>記下顧客在每個階段做什麼</translation>
    </message>
    <message>
        <source>Note what the customer expects in each stage</source>
        <translation>記下顧客在每個階段期望什麼</translation>
    </message>
    <message>
        <source>Nothing that hurts may stay without an answer.</source>
        <translation>每一處痛點都要有對策。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Rate each action by the five factors</source>
        <translation>依五個因素為每項行動方案評分</translation>
    </message>
    <message>
        <source>Rate how much each pain point hurts</source>
        <translation>評定每個痛點的嚴重程度</translation>
    </message>
    <message>
        <source>Rest each stage on evidence: interviews, surveys, analytics</source>
        <translation>每個階段都要有依據：訪談、調查、分析</translation>
    </message>
    <message>
        <source>Review the map in time: monthly does most good</source>
        <translation>按時檢視：每月一次最有成效</translation>
    </message>
    <message>
        <source>Say how many of the customers each stands for</source>
        <translation>寫明各自代表多大比例的顧客</translation>
    </message>
    <message>
        <source>Say the channel of each touchpoint: online, offline, mobile</source>
        <translation>寫明每個接觸點的管道：線上、線下、行動</translation>
    </message>
    <message>
        <source>Say where each pain point comes from</source>
        <translation>寫明每個痛點的起因</translation>
    </message>
    <message>
        <source>Say who does each action, and until when</source>
        <translation>寫明每項行動方案由誰、何時完成</translation>
    </message>
    <message>
        <source>Set a target for each metric</source>
        <translation>為每項指標設定目標</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {done} of {count} done, {state}</source>
        <translation>第 {number} 步：{name}，{count} 項中已完成 {done} 項，{state}</translation>
    </message>
    <message>
        <source>The map changes: look whether it worked, and go on.</source>
        <translation>地圖會變：看看是否有效，再繼續改善。</translation>
    </message>
    <message>
        <source>What happens, how it feels, and what is expected, stage by stage.</source>
        <translation>逐個階段畫出發生了什麼、感受如何、期望什麼。</translation>
    </message>
    <message>
        <source>What is only assumed misleads; ask, count and listen.</source>
        <translation>只憑假設會誤導；去詢問、統計、傾聽。</translation>
    </message>
    <message>
        <source>Where does it hurt, how much, and who causes it?</source>
        <translation>痛在哪裡，有多痛，由誰引起？</translation>
    </message>
    <message>
        <source>Whose journey it is decides all that follows.</source>
        <translation>這是誰的旅程，決定了後面的一切。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>{done} of {count} steps done · {share}</source>
        <translation>{count} 步中已完成 {done} 步 · {share}</translation>
    </message>
    <message>
        <source>{have} of {count} done</source>
        <translation>{count} 項中已完成 {have} 項</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}，{state}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A file in which what changed is shown on pages: PDF, PNG, SVG</source>
        <translation>把變更內容排成頁面的檔案：PDF、PNG、SVG</translation>
    </message>
    <message>
        <source>A workshop’s empty map at true size, on --paper or free, and its cards as notes of 76 mm on A4</source>
        <translation>工作坊用的實際大小空白地圖，印在 --paper 或自由尺寸的紙上，另附印在 A4 上的 76 公釐卡片</translation>
    </message>
    <message>
        <source>A4 to 4A0, B2 to B0, ANSI-A to -E, ARCH-A to -E, Letter, 700x1000mm, roll:914mm, free; without it the map&apos;s</source>
        <translation>A4 至 4A0、B2 至 B0、ANSI-A 至 -E、ARCH-A 至 -E、Letter、700x1000mm、roll:914mm、free；未指定時用地圖自己的紙張</translation>
    </message>
    <message>
        <source>An outcome whose share is wanted</source>
        <translation>要計算占比的結果</translation>
    </message>
    <message>
        <source>As few tiles as can be: cut wherever the paper ends, without repeated names</source>
        <translation>拼頁盡量少：紙到哪裡就切到哪裡，不重複階段和泳道名稱</translation>
    </message>
    <message>
        <source>By what the actions are ranked; without it as the map says</source>
        <translation>依什麼方法為行動方案排名；未指定時依地圖的設定</translation>
    </message>
    <message>
        <source>Check whether maps are in order.</source>
        <translation>檢查地圖檔案是否正常。</translation>
    </message>
    <message>
        <source>Divide it on such paper: A4, A3, Letter, or 210x297mm for paper that is not turned</source>
        <translation>分成多頁拼接列印所用的紙：A4、A3、Letter；寫成 210x297mm 則不旋轉</translation>
    </message>
    <message>
        <source>Draw everything in greys</source>
        <translation>全部以灰階繪製</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 a file or map is at fault, 2 the command line is.</source>
        <translation>結束代碼：0 完成，1 檔案或地圖有問題，2 命令列有問題。</translation>
    </message>
    <message>
        <source>Exit code: 0 merged, 1 merged with conflicts, 2 something is at fault.</source>
        <translation>結束代碼：0 已合併，1 已合併但有衝突，2 發生錯誤。</translation>
    </message>
    <message>
        <source>Exit code: 0 they say the same, 1 they differ, 2 something is at fault.</source>
        <translation>結束代碼：0 內容相同，1 有差異，2 發生錯誤。</translation>
    </message>
    <message>
        <source>From how far away all type can be read, such as 1.5m</source>
        <translation>在多遠處能看清所有文字，例如 1.5m</translation>
    </message>
    <message>
        <source>How far colour goes on beyond the cut, such as 3mm</source>
        <translation>顏色超出裁切線多少（出血），例如 3mm</translation>
    </message>
    <message>
        <source>How far two tiles show the same, 0 to 30mm; without it 10mm</source>
        <translation>相鄰拼頁重疊多少，0 到 30mm；不寫則為 10mm</translation>
    </message>
    <message>
        <source>How large it is printed: 1:1, 50%; without it as large as there is room</source>
        <translation>列印比例：1:1、50%；未指定時盡可能大</translation>
    </message>
    <message>
        <source>How many blank notes of each kind the cards have; without it as many as there are steps</source>
        <translation>卡片中每類空白便利貼的張數；不給則與步驟數相同</translation>
    </message>
    <message>
        <source>How many comments become cards at each step, 0 to 50; without it 3</source>
        <translation>每個步驟有多少則意見成為卡片，0 到 50；不加則為 3</translation>
    </message>
    <message>
        <source>Language of the map; without it that of the environment</source>
        <translation>地圖的語言；未指定時用系統環境的語言</translation>
    </message>
    <message>
        <source>List the templates and examples: name, kind, title.</source>
        <translation>列出範本與範例：名稱、類型、標題。</translation>
    </message>
    <message>
        <source>Make a PDF of a map, ready to print, or a file of another kind.</source>
        <translation>把地圖做成可直接印刷的 PDF，或其他格式的檔案。</translation>
    </message>
    <message>
        <source>Make a map from a table (xlsx, csv, md), a diagram (mmd) or a map (ojf), or bring notes into one.</source>
        <translation>從表格（xlsx、csv、md）、圖（mmd）或地圖（ojf）產生地圖，或把便條讀入地圖。</translation>
    </message>
    <message>
        <source>Make a new map from a template or an example.</source>
        <translation>由範本或範例新增地圖。</translation>
    </message>
    <message>
        <source>Makes, checks and prints customer journey maps.</source>
        <translation>新增、檢查與列印顧客旅程地圖。</translation>
    </message>
    <message>
        <source>Merge two edited copies of a map; what contradicts is listed, and mine holds.</source>
        <translation>合併同一張地圖的兩個已編輯副本；列出衝突，並以 MINE 為準。</translation>
    </message>
    <message>
        <source>More on one of them: {name} COMMAND --help</source>
        <translation>查看某個命令：{name} COMMAND --help</translation>
    </message>
    <message>
        <source>One copy, which holds where they contradict; it may be OUT.cjm as well</source>
        <translation>一個副本，衝突時以它為準；也可以就是 OUT.cjm</translation>
    </message>
    <message>
        <source>Pixels an inch of a PNG, 10 to 1200; without it 150</source>
        <translation>PNG 每英吋的像素數，10 到 1200；不給時為 150</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>輸出 JSON</translation>
    </message>
    <message>
        <source>Print all that a map says, a line a field.</source>
        <translation>輸出地圖的全部內容，每個欄位一行。</translation>
    </message>
    <message>
        <source>Print crop marks, outside the bleed</source>
        <translation>列印裁切標記，位於出血之外</translation>
    </message>
    <message>
        <source>Print the JSON Schema of the file format.</source>
        <translation>輸出檔案格式的 JSON Schema。</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>顯示版本</translation>
    </message>
    <message>
        <source>Print what the program is made with, and all licences</source>
        <translation>顯示程式由哪些元件組成，以及所有授權條款</translation>
    </message>
    <message>
        <source>Put the data beside what came from a file of the same name before</source>
        <translation>與先前同名檔案的資料並列放入</translation>
    </message>
    <message>
        <source>Show outlines of letters in an SVG, for programs without the fonts</source>
        <translation>SVG 中以文字外框代替文字，供沒有這些字型的程式使用</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>顯示本頁</translation>
    </message>
    <message>
        <source>Tell of all maps of a folder what hurts most, which actions are open, and which reviews are due.</source>
        <translation>列出資料夾中所有地圖的最低谷、未完成的行動方案和到期的檢視。</translation>
    </message>
    <message>
        <source>Tell those that were dismissed as well, with the reason</source>
        <translation>也列出已略過的，並附理由</translation>
    </message>
    <message>
        <source>Tell what a map holds.</source>
        <translation>說明地圖包含什麼。</translation>
    </message>
    <message>
        <source>Tell what a map reveals, and what to do about it; exit code 1 when there is something.</source>
        <translation>說出地圖揭示了什麼、該怎麼做；有發現時結束碼為 1。</translation>
    </message>
    <message>
        <source>Tell what differs between two maps, or as-is and to-be in one, a line each, or on pages to be printed.</source>
        <translation>列出兩張地圖之間的差異，或一張地圖中現況與目標的差距，每項一行，也可排成可列印的頁面。</translation>
    </message>
    <message>
        <source>Tell what is to be done, the most important first, or write it into a file.</source>
        <translation>列出行動方案，最重要的在前，或寫入檔案。</translation>
    </message>
    <message>
        <source>Tell what may go wrong when a map is printed; exit code 1 when there is something.</source>
        <translation>說明地圖列印時可能出什麼問題；有問題時結束代碼為 1。</translation>
    </message>
    <message>
        <source>Tell what surveys, analytics and other data say, and put it into the map.</source>
        <translation>說明調查、分析及其他資料的結果，並放入地圖。</translation>
    </message>
    <message>
        <source>The data: csv, tsv, xlsx</source>
        <translation>資料：csv、tsv、xlsx</translation>
    </message>
    <message>
        <source>The edge of a tile that a printer leaves white; without it 5mm</source>
        <translation>拼頁四周印表機印不到的白邊；不寫則為 5mm</translation>
    </message>
    <message>
        <source>The encoding, such as gb18030; without it found out</source>
        <translation>編碼，如 gb18030；不加則自動判斷</translation>
    </message>
    <message>
        <source>The file to read; its ending says as what</source>
        <translation>要讀取的檔案；副檔名決定以什麼格式讀取</translation>
    </message>
    <message>
        <source>The file to write; its ending says as what</source>
        <translation>要寫入的檔案；副檔名決定寫成什麼格式</translation>
    </message>
    <message>
        <source>The file whose figures this newer one renews; without it one of the same name</source>
        <translation>由這個較新的檔案更新其數值的舊檔案；不加則取同名檔案</translation>
    </message>
    <message>
        <source>The first row is data as well</source>
        <translation>第一列也是資料</translation>
    </message>
    <message>
        <source>The folder; folders in it are looked into as well</source>
        <translation>資料夾；其中的子資料夾也會查看</translation>
    </message>
    <message>
        <source>The list to write; its ending says as what: csv, xlsx, md, ics, html, pdf and others</source>
        <translation>要寫出的清單；副檔名決定格式：csv、xlsx、md、ics、html、pdf 等</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>The map as it is; without it, what A says of as-is is set beside what it says of to-be</source>
        <translation>現在的地圖；省略時，將 A 中的現況與目標並列比較</translation>
    </message>
    <message>
        <source>The map as it was; nothing when the file is empty</source>
        <translation>原來的地圖；空檔案表示什麼都沒有</translation>
    </message>
    <message>
        <source>The map from which both copies come; an empty file when nobody has it</source>
        <translation>兩個副本共同來源的地圖；沒有時用空檔案</translation>
    </message>
    <message>
        <source>The map into which its actions, personas or comments come back, or notes: number or id, step, text</source>
        <translation>要收回行動、人物誌或註解的地圖，或要匯入便利貼的地圖：編號或代碼、步驟、文字</translation>
    </message>
    <message>
        <source>The map to write</source>
        <translation>要寫出的地圖</translation>
    </message>
    <message>
        <source>The maps</source>
        <translation>各個地圖</translation>
    </message>
    <message>
        <source>The name of a view of the map; without it all of the map</source>
        <translation>地圖中某個檢視的名稱；不寫則為整張地圖</translation>
    </message>
    <message>
        <source>The number of the one page to write; PNG and SVG take the first without it</source>
        <translation>只寫出這一頁（頁碼）；不給時 PNG 與 SVG 取第一頁</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>另一個副本</translation>
    </message>
    <message>
        <source>The report to write instead: pdf, html, xlsx, csv or md</source>
        <translation>改為寫出的報告：pdf、html、xlsx、csv 或 md</translation>
    </message>
    <message>
        <source>The sheet of a workbook; without it the longest</source>
        <translation>活頁簿中的工作表；不加則取最長的</translation>
    </message>
    <message>
        <source>The step to which rows belong that name no place</source>
        <translation>沒有寫明位置的列所屬的步驟</translation>
    </message>
    <message>
        <source>The worst and the best rating there can be</source>
        <translation>可能的最低和最高評分</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Usage: {name} COMMAND …</source>
        <translation>用法：{name} COMMAND …</translation>
    </message>
    <message>
        <source>What a column says: stage, step, touchpoint, persona, customer, rating, mean, spread, count, date, comment, duration, outcome, nothing; rating@STEP for ratings of that step</source>
        <translation>一欄的含義：stage、step、touchpoint、persona、customer、rating、mean、spread、count、date、comment、duration、outcome、nothing；rating@步驟 表示該步驟的評分</translation>
    </message>
    <message>
        <source>What a name in the data means: a stage, step, touchpoint or persona; nothing: left out</source>
        <translation>資料中一個名稱的含義：階段、步驟、接觸點或人物誌；nothing 表示略去</translation>
    </message>
    <message>
        <source>What durations are counted in</source>
        <translation>時長的單位</translation>
    </message>
    <message>
        <source>What is left out: all, or some of notes, comments, sources, owners, metadata, personas, actions, lane=NAME</source>
        <translation>省略什麼：all，或 notes、comments、sources、owners、metadata、personas、actions、lane=名稱 中的一些</translation>
    </message>
    <message>
        <source>What is made: emotion, nps, csat, mean, conversion, conversion-step, duration, duration-mean, share, count; with commas</source>
        <translation>產生什麼：emotion、nps、csat、mean、conversion、conversion-step、duration、duration-mean、share、count；以逗號分隔</translation>
    </message>
    <message>
        <source>What separates cells: comma, semicolon, tab, bar; without it found out</source>
        <translation>儲存格分隔符號：comma、semicolon、tab、bar；不加則自動判斷</translation>
    </message>
    <message>
        <source>What stands before decimals; without it found out column by column</source>
        <translation>小數點的寫法；不加則逐欄判斷</translation>
    </message>
    <message>
        <source>What the columns of a Markdown table are: stages with their steps, or lanes</source>
        <translation>Markdown 表格的欄：階段及其步驟，或泳道</translation>
    </message>
    <message>
        <source>What to start from; “cjm templates” lists them</source>
        <translation>以什麼為起點；用「cjm templates」列出</translation>
    </message>
    <message>
        <source>Whether 3/4 is the third of April or the fourth of March; without it found out</source>
        <translation>3/4 是 4 月 3 日還是 3 月 4 日；不加則自動判斷</translation>
    </message>
    <message>
        <source>Which comments: the newest, or the most telling (without it)</source>
        <translation>選哪些意見：最新的，或最具說服力的（不加時）</translation>
    </message>
    <message>
        <source>Width of the empty border in mm; without it by the paper&apos;s size</source>
        <translation>空白邊界的寬度（公釐）；未指定時依紙張大小決定</translation>
    </message>
    <message>
        <source>Write over a file that exists; without it that is an error</source>
        <translation>覆寫已有檔案；不加此選項則會出錯</translation>
    </message>
    <message>
        <source>landscape or portrait; without it the map&apos;s</source>
        <translation>landscape（橫向）或 portrait（直向）；未指定時用地圖自己的方向</translation>
    </message>
    <message>
        <source>map; on A4 unless --paper is given: stages, personas (a sheet of each), actions, comments or votes (lists); kit for a workshop, wall or cards for a part of it; slides (its talk, along the presenter’s path)</source>
        <translation>map（地圖）；未給出 --paper 時用 A4 的有：stages（各階段）、personas（每個人物誌一張）、actions（行動方案清單）、comments（註解清單）、votes（得票清單）；kit 是工作坊套件，wall 或 cards 是其中一部分；slides（沿簡報路徑的投影片）</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>How does it feel, step by step? The lows show where work is worth most.</source>
        <translation>每一步感受如何？低谷處最值得投入改善。</translation>
    </message>
    <message>
        <source>Nothing in this stage yet. Double-click a cell to write the first card.</source>
        <translation>此階段還沒有內容。按兩下儲存格即可寫第一張卡片。</translation>
    </message>
    <message>
        <source>What could be better here? An idea for every pain point makes the map useful.</source>
        <translation>這裡可以怎樣改善？每個痛點都有對應的想法，地圖才有用。</translation>
    </message>
    <message>
        <source>What did customers say, word for word? Nothing convinces colleagues more.</source>
        <translation>顧客的原話是什麼？沒有什麼比原話更能說服同事。</translation>
    </message>
    <message>
        <source>What did customers tell us, and how did they rate it? It puts facts beside opinions.</source>
        <translation>顧客告訴了我們什麼，評分如何？讓事實與看法並列。</translation>
    </message>
    <message>
        <source>What do staff do before the customer’s eyes? It is what service feels like.</source>
        <translation>員工在顧客面前做什麼？這就是顧客感受到的服務。</translation>
    </message>
    <message>
        <source>What do we measure here? Figures tell later whether it became better.</source>
        <translation>我們在這裡衡量什麼？日後用數字判斷是否變好。</translation>
    </message>
    <message>
        <source>What do we offer as an answer? It shows which questions nobody answers.</source>
        <translation>我們提供什麼內容作答？由此可見哪些疑問無人回答。</translation>
    </message>
    <message>
        <source>What does it look like? Pictures let others walk along with the customer.</source>
        <translation>場面是什麼樣的？圖片讓大家隨顧客走一遍。</translation>
    </message>
    <message>
        <source>What does the customer do here, step by step? Everything else on the map hangs on it.</source>
        <translation>顧客在這裡一步步做什麼？地圖上的其他內容都以此為依據。</translation>
    </message>
    <message>
        <source>What does the customer expect here? Disappointment begins where it is not met.</source>
        <translation>顧客在這裡期望什麼？期望落空之處，就是失望的開始。</translation>
    </message>
    <message>
        <source>What does the customer see and touch here? It shapes what they think of us.</source>
        <translation>顧客在這裡看到、摸到什麼？它影響顧客對我們的印象。</translation>
    </message>
    <message>
        <source>What does the customer want to know here? Each open question is a reason to leave.</source>
        <translation>顧客在這裡想知道什麼？每個沒有答案的疑問都是離開的理由。</translation>
    </message>
    <message>
        <source>What else matters here? Notes keep what fits nowhere else.</source>
        <translation>這裡還有什麼重要？備註收錄放不進別處的內容。</translation>
    </message>
    <message>
        <source>What goes through the customer’s mind? It explains what they do next.</source>
        <translation>顧客心裡在想什麼？它解釋了顧客接下來的行為。</translation>
    </message>
    <message>
        <source>What hinders or hurts the customer here? Every low of the curve has its cause.</source>
        <translation>什麼在這裡妨礙或困擾顧客？曲線的每個低谷都有原因。</translation>
    </message>
    <message>
        <source>What is done that the customer does not see? Delays often begin here.</source>
        <translation>顧客看不到的地方在做什麼？延誤往往從這裡開始。</translation>
    </message>
    <message>
        <source>Where does the customer meet us here? Only what is met can be made better.</source>
        <translation>顧客在這裡透過什麼接觸到我們？找到接觸點，才能改善接觸點。</translation>
    </message>
    <message>
        <source>Which processes does it all rest on? Where they fail, everything above does.</source>
        <translation>這一切依靠哪些流程？流程失靈，上面的一切都會受影響。</translation>
    </message>
    <message>
        <source>Which tools do we work with, and which are missing? A missing one is paid for each day.</source>
        <translation>我們用哪些工具，還缺哪些？缺少的工具每天都在付出代價。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Beginning</source>
        <translation>最初狀態</translation>
    </message>
    <message>
        <source>Earlier steps are no longer kept</source>
        <translation>更早的操作已不再保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程紀錄</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>{step}, saved</source>
        <translation>{step}，已儲存</translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}，已復原</translation>
    </message>
    <message>
        <source>{step}, the map is here now</source>
        <translation>{step}，目前位置</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Aeroplane</source>
        <translation>飛機</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>嬰兒</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>金融卡</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>鈔票</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>長條圖</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>鈴鐺</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>腳踏車</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>書</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>大腦</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>瀏覽器</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>大樓</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>公車</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>計算機</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Calendar with a star</source>
        <translation>帶星日曆</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽車</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Choose an icon</source>
        <translation>選擇圖示</translation>
    </message>
    <message>
        <source>Clicking pointer</source>
        <translation>點擊的游標</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>夾板</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>硬幣</translation>
    </message>
    <message>
        <source>Crossed-out eye</source>
        <translation>劃掉的眼睛</translation>
    </message>
    <message>
        <source>Crossing arrows</source>
        <translation>交叉箭頭</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工廠</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火焰</translation>
    </message>
    <message>
        <source>First aid kit</source>
        <translation>急救箱</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗幟</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>腳印</translation>
    </message>
    <message>
        <source>Fork and knife</source>
        <translation>刀叉</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>齒輪</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>禮物</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>學士帽</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>愛心</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>醫院</translation>
    </message>
    <message>
        <source>House</source>
        <translation>房子</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>圖示</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>葉子</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>燈泡</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>閃電</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>卡車</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>放大鏡</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>擴音器</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網絡</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便條</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Pin on a map</source>
        <translation>地圖圖釘</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 碼</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問號</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>引號</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>收音機</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Rising line</source>
        <translation>上升曲線</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>Search icons</source>
        <translation>搜尋圖示</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>盾牌</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店面</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>購物袋</translation>
    </message>
    <message>
        <source>Shopping trolley</source>
        <translation>購物車</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Smiling face</source>
        <translation>笑臉</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星星</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板電腦</translation>
    </message>
    <message>
        <source>Tapping hand</source>
        <translation>點按的手</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>靶心</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>電視</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Thumb down</source>
        <translation>倒讚</translation>
    </message>
    <message>
        <source>Thumb up</source>
        <translation>讚</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾號</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>火車</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>獎盃</translation>
    </message>
    <message>
        <source>Video camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Walking person</source>
        <translation>行走的人</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>錢包</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Wrench</source>
        <translation>扳手</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Icons of nodes are left out: {count}.</source>
        <translation>節點的圖示未讀入：{count} 個。</translation>
    </message>
    <message>
        <source>Moods of nodes without a score are left out: {count}.</source>
        <translation>沒有分值的節點的情緒未讀入：{count} 個。</translation>
    </message>
    <message>
        <source>Nodes of stages or swimlanes that are not there are left out: {count}.</source>
        <translation>所屬階段或泳道不存在的節點未讀入：{count} 個。</translation>
    </message>
    <message>
        <source>Scores that are no numbers from -5 to 5 are left out: {count}.</source>
        <translation>不是 -5 到 5 之間數字的分值未讀入：{count} 個。</translation>
    </message>
    <message>
        <source>Table in line {line}: {note}</source>
        <translation>第 {line} 行的表格：{note}</translation>
    </message>
    <message>
        <source>What nodes are for (“purpose”) is left out; their lanes say it: {count}.</source>
        <translation>節點的用途（purpose）未讀入，由所在泳道表示：{count} 個。</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>誰參與其中</translation>
    </message>
    <message>
        <source>it has more than {count} stages, swimlanes, nodes or entries of a blueprint’s layer</source>
        <translation>其中的階段、泳道、節點或藍圖某一層的項目超過 {count} 個</translation>
    </message>
    <message>
        <source>line {line}: Mermaid&apos;s settings are left out</source>
        <translation>第 {line} 行：略去 Mermaid 的設定</translation>
    </message>
    <message>
        <source>line {line}: control characters or halves of characters are left out</source>
        <translation>第 {line} 行：略去控制字元或殘缺字元</translation>
    </message>
    <message>
        <source>line {line}: no Mermaid journey; the diagram must begin with the word “journey”</source>
        <translation>第 {line} 行：不是 Mermaid journey 圖；圖必須以「journey」一詞開頭</translation>
    </message>
    <message>
        <source>line {line}: read as the step “{name}” with the score “{score}” and the actors “{actors}”; Mermaid reads it otherwise</source>
        <translation>第 {line} 行：讀作步驟「{name}」、評分「{score}」、參與者「{actors}」；Mermaid 的讀法不同</translation>
    </message>
    <message>
        <source>line {line}: the comment “{text}” is left out</source>
        <translation>第 {line} 行：略去註解「{text}」</translation>
    </message>
    <message>
        <source>line {line}: the line is longer than {count} characters; split it</source>
        <translation>第 {line} 行：此行超過 {count} 個字元，請拆分</translation>
    </message>
    <message>
        <source>line {line}: the score “{text}” is outside 1 to 5 and drawn as {limit}</source>
        <translation>第 {line} 行：評分「{text}」不在 1 到 5 之間，按 {limit} 繪製</translation>
    </message>
    <message>
        <source>line {line}: the score “{text}” is read as {score} of 5</source>
        <translation>第 {line} 行：評分「{text}」讀作 5 分中的 {score} 分</translation>
    </message>
    <message>
        <source>line {line}: the semicolon at the end is left out</source>
        <translation>第 {line} 行：略去行末的分號</translation>
    </message>
    <message>
        <source>line {line}: the table is too large to be a map</source>
        <translation>第 {line} 行：表格太大，無法作為地圖</translation>
    </message>
    <message>
        <source>line {line}: the title “{text}” is left out, because line {other} gives another one</source>
        <translation>第 {line} 行：略去標題「{text}」，因為第 {other} 行給出了另一個</translation>
    </message>
    <message>
        <source>line {line}: {count} actors are too many for personas; cards name them</source>
        <translation>第 {line} 行：{count} 個參與者太多，不作為人物誌，改用卡片列出</translation>
    </message>
    <message>
        <source>line {line}: “{text}” after the actors, which Mermaid drops, is kept as a card</source>
        <translation>第 {line} 行：參與者之後的「{text}」（Mermaid 會丟棄）保留為卡片</translation>
    </message>
    <message>
        <source>line {line}: “{text}” has no score, so that the curve has no point there</source>
        <translation>第 {line} 行：「{text}」沒有評分，曲線在此沒有點</translation>
    </message>
    <message>
        <source>line {line}: “{text}” is kept whole; Mermaid cuts it short or refuses it</source>
        <translation>第 {line} 行：完整保留「{text}」；Mermaid 會截斷或拒絕它</translation>
    </message>
    <message>
        <source>line {line}: “{text}” is no score from 1 to 5; it is kept as a card, without a point</source>
        <translation>第 {line} 行：「{text}」不是 1 到 5 的評分；保留為卡片，不畫點</translation>
    </message>
    <message>
        <source>line {line}: “{text}” is no table and left out</source>
        <translation>第 {line} 行：「{text}」不是表格，未讀入</translation>
    </message>
    <message>
        <source>line {line}: “{text}” stands outside the diagram and is left out</source>
        <translation>第 {line} 行：「{text}」在圖之外，已略去</translation>
    </message>
    <message>
        <source>the text is longer than {count} characters; split it</source>
        <translation>文字超過 {count} 個字元，請拆分</translation>
    </message>
    <message>
        <source>there are more than {count} tables in it; split it</source>
        <translation>其中的表格超過 {count} 個；請拆分</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>其中沒有表格</translation>
    </message>
    <message>
        <source>{file} cannot be imported: its name must end in {known}.</source>
        <translation>無法匯入 {file}：檔名必須以 {known} 結尾。</translation>
    </message>
    <message>
        <source>{file} holds no OpenJourney map: no stages, swimlanes and nodes.</source>
        <translation>{file} 不是 OpenJourney 地圖：沒有 stages、swimlanes 和 nodes。</translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}：{problem}。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>15 min, 2 h, 3 d</source>
        <translation>15 分鐘、2 小時、3 天</translation>
    </message>
    <message>
        <source>2 to 5 days</source>
        <translation>2–5 天</translation>
    </message>
    <message>
        <source>A few letters</source>
        <translation>幾個字母</translation>
    </message>
    <message>
        <source>A map without a title</source>
        <translation>沒有標題的地圖</translation>
    </message>
    <message>
        <source>A moment of its own</source>
        <translation>自訂的時刻</translation>
    </message>
    <message>
        <source>A year&apos;s interest</source>
        <translation>一年的利息</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Add a trait</source>
        <translation>新增特質</translation>
    </message>
    <message>
        <source>Age, occupation, experience</source>
        <translation>年齡、職業、經驗</translation>
    </message>
    <message>
        <source>As the paper allows</source>
        <translation>隨紙張</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>大膽</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>隨內容</translation>
    </message>
    <message>
        <source>By how long the steps take</source>
        <translation>依步驟所需時間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards and steps that lose it: {count}. Undo brings it back.</source>
        <translation>因此失去它的卡片和步驟：{count}。復原即可找回。</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>謹慎</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委託方</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Colour of the cards</source>
        <translation>卡片顏色</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密說明</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Curve {number}</source>
        <translation>曲線 {number}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Customers a year</source>
        <translation>每年顧客數</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete trait {number}</source>
        <translation>刪除特質 {number}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>圓點</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>手繪</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間長度</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Face of level {number}</source>
        <translation>第 {number} 級的表情</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>摺疊</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>僅供內部使用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>困擾</translation>
    </message>
    <message>
        <source>Frustrations, one a line</source>
        <translation>困擾，每行一項</translation>
    </message>
    <message>
        <source>Funnel below the lanes</source>
        <translation>泳道下方顯示漏斗</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>General</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Goals, one a line</source>
        <translation>目標，每行一個</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Hint below the title</source>
        <translation>標題下的提示</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所需時間</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>How many ratings</source>
        <translation>評分數量</translation>
    </message>
    <message>
        <source>How many that is follows from the number of customers among the map&apos;s properties.</source>
        <translation>人數由地圖屬性中的顧客數量算出。</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>圖示</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Interviews in May</source>
        <translation>五月的訪談</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Lane: {kind}</source>
        <translation>泳道：{kind}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>最小高度</translation>
    </message>
    <message>
        <source>Leaves the journey</source>
        <translation>離開旅程</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>第 {number} 級</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>級數</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>下方的線</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Link a map…</source>
        <translation>連結地圖…</translation>
    </message>
    <message>
        <source>Linked map</source>
        <translation>連結的地圖</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name of level {number}</source>
        <translation>第 {number} 級的名稱</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Needs, one a line</source>
        <translation>需求，每行一項</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Note, never printed</source>
        <translation>備註（不會列印）</translation>
    </message>
    <message>
        <source>One face fits here. The map keeps what it had.</source>
        <translation>這裡只放得下一個表情。地圖維持原樣。</translation>
    </message>
    <message>
        <source>Only cards can be changed together. What is selected here is mixed.</source>
        <translation>只有卡片可以一起修改。這裡選取的項目種類不一。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>曲線上的點</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>頭像</translation>
    </message>
    <message>
        <source>Presenter’s notes</source>
        <translation>簡報者備註</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Ratings from</source>
        <translation>評分下限</translation>
    </message>
    <message>
        <source>Ratings to</source>
        <translation>評分上限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>移除標籤 {tag}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}, which only some have</source>
        <translation>移除只有部分卡片有的標籤 {tag}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量尺</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Share of the customers</source>
        <translation>顧客占比</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>步驟 {number}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The lane of this card is locked. Unlock it in the menu Lane to change the card.</source>
        <translation>這張卡片所在的泳道已鎖定。要修改卡片，請在「泳道」選單中解除鎖定。</translation>
    </message>
    <message>
        <source>The share is one of all customers who set out; the funnel (View) is drawn from it.</source>
        <translation>比例以所有踏上旅程的顧客為準；漏斗（檢視選單）據此畫出。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>There is no persona to copy.</source>
        <translation>沒有可複製的人物誌。</translation>
    </message>
    <message>
        <source>This lane is locked.</source>
        <translation>這條泳道已鎖定。</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>此地圖</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>這張圖片已損壞</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Trait {number}: one end</source>
        <translation>特質 {number}：一端</translation>
    </message>
    <message>
        <source>Trait {number}: the other end</source>
        <translation>特質 {number}：另一端</translation>
    </message>
    <message>
        <source>Trait {number}: where between them</source>
        <translation>特質 {number}：在兩端之間的位置</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特質</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Unnamed persona</source>
        <translation>未命名的人物誌</translation>
    </message>
    <message>
        <source>Usual five</source>
        <translation>預設五級</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>詞彙表</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>What is felt: {step}</source>
        <translation>感受如何：{step}</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>流失了什麼</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>有何依據</translation>
    </message>
    <message>
        <source>Where it is met</source>
        <translation>在哪裡接觸</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>涉及誰</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Width of the columns</source>
        <translation>欄寬</translation>
    </message>
    <message>
        <source>Write a date as year, month and day: 2026-12-31.</source>
        <translation>請按年-月-日書寫日期：2026-12-31。</translation>
    </message>
    <message>
        <source>Write a duration as a number and a unit: 15 min, 2 h, 3 d, 1 mo.</source>
        <translation>請用數字加單位填寫時間長度：15 分鐘、2 小時、3 天、1 個月。</translation>
    </message>
    <message>
        <source>Write a number, with a point before its decimals: 1200.50.</source>
        <translation>請寫一個數字，小數用點號：1200.50。</translation>
    </message>
    <message>
        <source>Write a whole number: 38.</source>
        <translation>請寫一個整數：38。</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, http:// or mailto:, without blanks.</source>
        <translation>請寫以 https://、http:// 或 mailto: 開頭且不含空格的網址。</translation>
    </message>
    <message>
        <source>{count} cards selected</source>
        <translation>已選 {count} 張卡片</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已選 {count} 項</translation>
    </message>
    <message>
        <source>{kind} · {step}</source>
        <translation>{kind} · {step}</translation>
    </message>
    <message>
        <source>{kind}: {count} selected</source>
        <translation>{kind}：已選 {count} 項</translation>
    </message>
    <message>
        <source>{sign} · {meaning}</source>
        <translation>{sign} · {meaning}</translation>
    </message>
    <message>
        <source>{sign}: {meaning}</source>
        <translation>{sign}：{meaning}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The end of it could not be read.</source>
        <translation>末尾有一部分無法讀取。</translation>
    </message>
    <message>
        <source>Unsaved work is not protected: {why}</source>
        <translation>未儲存的變更沒有受到保護：{why}</translation>
    </message>
    <message>
        <source>{file} holds no unsaved work that this program can read.</source>
        <translation>{file} 中沒有本程式能讀取的未儲存變更。</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>A workshop needs steps under which notes can hang. Make one first.</source>
        <translation>工作坊需要有步驟，便利貼才有地方貼。請先新增一個步驟。</translation>
    </message>
    <message>
        <source>Blank notes</source>
        <translation>空白便利貼</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Each field takes a note of 76 × 76 mm. A printed card is known by the mark in its corner, a blank note by its number. After the workshop list them: number or mark, step, text.</source>
        <translation>每格貼一張 76 × 76 公釐的便利貼。列印的卡片看角落的代碼，空白便利貼看編號。工作坊結束後列成清單：編號或代碼、步驟、文字。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>The letter of a number says what the note becomes when you list it afterwards: number, step, text.</source>
        <translation>編號的字母表示便利貼登記後成為哪一類卡片：編號、步驟、文字。</translation>
    </message>
    <message>
        <source>The mark in the lower right corner names the card when you list what became of it: mark, step, text.</source>
        <translation>登記卡片的變化時，用右下角的代碼指明是哪一張：代碼、步驟、文字。</translation>
    </message>
    <message>
        <source>The paper has no room for a note of 76 × 76 mm. Choose larger paper.</source>
        <translation>紙上放不下 76 × 76 公釐的便利貼。請選更大的紙。</translation>
    </message>
    <message>
        <source>There are no cards to print, and blank notes are not wanted.</source>
        <translation>沒有要列印的卡片，也沒有要求空白便利貼。</translation>
    </message>
    <message>
        <source>This map has no lanes of cards that could be notes.</source>
        <translation>這張地圖沒有可做成便利貼的卡片泳道。</translation>
    </message>
    <message>
        <source>{part}, goes on</source>
        <translation>{part}，待續</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Actions</source>
        <translation>顧客行為</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>後台</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>顧客回饋</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>情緒曲線</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>顧客期望</translation>
    </message>
    <message>
        <source>Frontstage</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>感受如何</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>看起來如何</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>機會點</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>有形展示</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>顧客疑問</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>分鏡</translation>
    </message>
    <message>
        <source>Support processes</source>
        <translation>支援流程</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>接觸點</translation>
    </message>
    <message>
        <source>What can be improved</source>
        <translation>可以改善什麼</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>顧客怎麼說</translation>
    </message>
    <message>
        <source>What customers tell us</source>
        <translation>顧客告訴我們什麼</translation>
    </message>
    <message>
        <source>What else matters</source>
        <translation>還有什麼重要</translation>
    </message>
    <message>
        <source>What goes through the mind</source>
        <translation>心裡怎麼想</translation>
    </message>
    <message>
        <source>What hinders and hurts</source>
        <translation>阻礙與不滿</translation>
    </message>
    <message>
        <source>What it all rests on</source>
        <translation>這一切靠什麼支撐</translation>
    </message>
    <message>
        <source>What staff do before the customer</source>
        <translation>員工在顧客面前做什麼</translation>
    </message>
    <message>
        <source>What the customer asks</source>
        <translation>顧客問什麼</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>顧客做什麼</translation>
    </message>
    <message>
        <source>What the customer does not see</source>
        <translation>顧客看不到什麼</translation>
    </message>
    <message>
        <source>What the customer expects</source>
        <translation>顧客期待什麼</translation>
    </message>
    <message>
        <source>What the customer sees and touches</source>
        <translation>顧客看到與觸到什麼</translation>
    </message>
    <message>
        <source>What we measure</source>
        <translation>我們衡量什麼</translation>
    </message>
    <message>
        <source>What we offer as an answer</source>
        <translation>我們用什麼來回答</translation>
    </message>
    <message>
        <source>What we work with</source>
        <translation>我們用什麼工作</translation>
    </message>
    <message>
        <source>Where we meet</source>
        <translation>在哪裡相遇</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>What was added is not shown: its lane is folded or hidden, or the view leaves it out.</source>
        <translation>新加入的內容沒有顯示：它的泳道已摺疊或隱藏，或者目前的檢視不包含它。</translation>
    </message>
    <message>
        <source>“{lane}” is hidden. The menu View brings hidden lanes back.</source>
        <translation>「{lane}」已隱藏。可在「檢視」選單中恢復隱藏的泳道。</translation>
    </message>
</context>
<context>
    <name>Left out</name>
    <message>
        <source>Cards are left out: {count}.</source>
        <translation>未包含卡片：{count} 張。</translation>
    </message>
    <message>
        <source>Cards over several steps stand at their first one: {count}.</source>
        <translation>跨多個步驟的卡片放在其第一個步驟：{count} 張。</translation>
    </message>
    <message>
        <source>Curves are left out: {count}.</source>
        <translation>未包含曲線：{count} 條。</translation>
    </message>
    <message>
        <source>Curves behind the first one are left out: {count}.</source>
        <translation>未包含第一條之後的曲線：{count} 條。</translation>
    </message>
    <message>
        <source>Each step is a stage of its own, behind the name of its stage.</source>
        <translation>每個步驟單獨成為一個階段，名稱前加上原階段的名稱。</translation>
    </message>
    <message>
        <source>Figures of metrics are left out: {count}.</source>
        <translation>未包含指標數值：{count} 個。</translation>
    </message>
    <message>
        <source>Flows are left out: {count}.</source>
        <translation>未包含流轉：{count} 條。</translation>
    </message>
    <message>
        <source>Mermaid draws at most {most} characters; this diagram has {count}.</source>
        <translation>Mermaid 最多繪製 {most} 個字元；此圖有 {count} 個。</translation>
    </message>
    <message>
        <source>Moments of truth are left out: {count}.</source>
        <translation>未包含關鍵時刻：{count} 個。</translation>
    </message>
    <message>
        <source>Notes for those who work on the map are left out: {count}.</source>
        <translation>未包含給地圖編寫者的備註：{count} 則。</translation>
    </message>
    <message>
        <source>Of cards the text alone comes along, without signs and details: {count}.</source>
        <translation>這些卡片只包含文字，不含標記和詳細資料：{count} 張。</translation>
    </message>
    <message>
        <source>Personas are left out: {count}.</source>
        <translation>未包含人物誌：{count} 個。</translation>
    </message>
    <message>
        <source>Pictures are left out: {count}.</source>
        <translation>未包含圖片：{count} 張。</translation>
    </message>
    <message>
        <source>Steps that no point of the curve rates get the score 3, which Mermaid needs: {count}.</source>
        <translation>曲線上沒有點的步驟依 Mermaid 的要求記為 3 分：{count} 個。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Assumed, not yet asked</source>
        <translation>假設，尚未查證</translation>
    </message>
    <message>
        <source>Assumption, not yet proven</source>
        <translation>假設，尚未證實</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>比之前好</translation>
    </message>
    <message>
        <source>Goes on in another map</source>
        <translation>見另一張地圖</translation>
    </message>
    <message>
        <source>How far the ratings spread</source>
        <translation>評分的分布範圍</translation>
    </message>
    <message>
        <source>How it feels, from delighted to annoyed</source>
        <translation>感受：從欣喜到不滿</translation>
    </message>
    <message>
        <source>How much it hurts</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Link in the file</source>
        <translation>檔案中有連結</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Not to scale: steps {steps}</source>
        <translation>未依比例：步驟 {steps}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Votes of a workshop</source>
        <translation>工作坊投票數</translation>
    </message>
    <message>
        <source>Width: share of the customers who are still there</source>
        <translation>寬度：還在旅程中的顧客比例</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>比之前差</translation>
    </message>
    <message>
        <source>asking for help</source>
        <translation>尋求協助</translation>
    </message>
    <message>
        <source>first direct contact</source>
        <translation>首次直接接觸</translation>
    </message>
    <message>
        <source>looking for information</source>
        <translation>蒐集資訊</translation>
    </message>
    <message>
        <source>sharing the experience</source>
        <translation>分享體驗</translation>
    </message>
    <message>
        <source>using it</source>
        <translation>實際使用</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export persona sheet…</source>
        <translation>匯出人物誌頁…</translation>
    </message>
    <message>
        <source>From library…</source>
        <translation>從素材庫…</translation>
    </message>
    <message>
        <source>Further files that were skipped: {count}.</source>
        <translation>另有被略過的檔案：{count}。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩個都保留</translation>
    </message>
    <message>
        <source>Keep in library</source>
        <translation>存入素材庫</translation>
    </message>
    <message>
        <source>Personas in the library</source>
        <translation>素材庫中的人物誌</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Refresh from library</source>
        <translation>從素材庫更新</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>從素材庫移除…</translation>
    </message>
    <message>
        <source>Remove from the library: {names}? Maps keep the personas they have. This cannot be undone.</source>
        <translation>要從素材庫移除嗎：{names}？地圖裡已有的人物誌不受影響。此動作無法復原。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search by name, role, goal …</source>
        <translation>依姓名、身分、目標搜尋…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>The library has another version of “{name}”. Replace it?</source>
        <translation>素材庫裡有「{name}」的另一個版本。要取代嗎？</translation>
    </message>
    <message>
        <source>The library has another version. What differs: {fields}.</source>
        <translation>素材庫裡是另一個版本，不同之處：{fields}。</translation>
    </message>
    <message>
        <source>The library has this persona as it is here.</source>
        <translation>素材庫裡的這位人物誌與此處相同。</translation>
    </message>
    <message>
        <source>The library is empty. “Keep in library” in the form of a persona brings it here.</source>
        <translation>素材庫是空的。在人物誌的表單裡按「存入素材庫」，就會出現在這裡。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>無法移除 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, too large for a persona.</source>
        <translation>{file} 大於 {limit} MB，作為人物誌太大了。</translation>
    </message>
    <message>
        <source>{file} was skipped: it holds no persona, or several.</source>
        <translation>已略過 {file}：其中沒有人物誌，或不只一位。</translation>
    </message>
    <message>
        <source>{file} was skipped: its name is none that the library gives.</source>
        <translation>已略過 {file}：它的名稱不是素材庫取的。</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; the others are left out.</source>
        <translation>{folder} 中的檔案超過 {most} 個，其餘的未讀取。</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}、{more}</translation>
    </message>
    <message>
        <source>“{name}” is in the library now.</source>
        <translation>「{name}」已存入素材庫。</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Line of interaction</source>
        <translation>互動線</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>內部互動線</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>可視線</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open this address in the browser?

{address}

It leads to {host}.</source>
        <translation>要在瀏覽器中開啟這個網址嗎？

{address}

它通往 {host}。</translation>
    </message>
    <message>
        <source>Open this address in the browser?

{address}

It leads to {host}. What stands before the @ looks like an address, but is only a name to sign in with.</source>
        <translation>要在瀏覽器中開啟這個網址嗎？

{address}

它通往 {host}。@ 之前的部分看似網址，其實只是登入用的名稱。</translation>
    </message>
    <message>
        <source>Write a mail to this address?

{address}</source>
        <translation>要寫郵件到這個地址嗎？

{address}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>That is this map itself. Choose another one to link.</source>
        <translation>這就是目前的地圖本身。請選擇另一張地圖來連結。</translation>
    </message>
    <message>
        <source>The linked map “{title}” is neither among the recent files nor in the folder of this map. Choose its file.</source>
        <translation>最近的檔案和這張地圖所在的資料夾中都沒有連結的地圖「{title}」。請選擇它的檔案。</translation>
    </message>
    <message>
        <source>{file} holds no journey map that could be linked.</source>
        <translation>{file} 中沒有可以連結的旅程地圖。</translation>
    </message>
    <message>
        <source>{file} is not the map “{title}”. The link stays as it is.</source>
        <translation>{file} 不是地圖「{title}」。連結保持不變。</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The lane “{lane}” is locked. Unlock it in the menu Lane to change it.</source>
        <translation>泳道「{lane}」已鎖定。要修改它，請在「泳道」選單中解除鎖定。</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>泳道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>結構(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Hidden lanes</source>
        <translation>隱藏的泳道</translation>
    </message>
    <message>
        <source>How to find</source>
        <translation>尋找方式</translation>
    </message>
    <message>
        <source>Insi&amp;ght</source>
        <translation>洞察(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Line below the lane</source>
        <translation>泳道下方的線</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選取</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation>視窗(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The stage “{stage}” had no step left and got a new one.</source>
        <translation>階段「{stage}」已沒有步驟，因此加了一個新步驟。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{record} was changed differently: {fields}</source>
        <translation>{record}在兩個版本中的變更不同：{fields}</translation>
    </message>
    <message>
        <source>{record} was changed or used in mine, and deleted in theirs.</source>
        <translation>{record}在我的版本中有變更或被使用，在對方版本中已刪除。</translation>
    </message>
    <message>
        <source>{record} was deleted in mine, and changed or used in theirs.</source>
        <translation>{record}在我的版本中已刪除，在對方版本中有變更或被使用。</translation>
    </message>
    <message>
        <source>{record} was put to different places.</source>
        <translation>{record}在兩個版本中被移到不同位置。</translation>
    </message>
    <message>
        <source>“{mine}” and “{other}” are not copies of one map, so they cannot be merged. Compare them, or copy from one to the other what you need.</source>
        <translation>「{mine}」和「{other}」不是同一張地圖的副本，無法合併。請比較兩者，或把需要的內容複製過去。</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Together these cards hold more than one card takes. Leave some of them out.</source>
        <translation>這些卡片合起來超出一張卡片的容量。請少選幾張。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>旅程地圖</translation>
    </message>
    <message>
        <source>Journey maps and what can be imported</source>
        <translation>旅程地圖和可匯入的檔案</translation>
    </message>
    <message>
        <source>Lists (CSV, XLSX)</source>
        <translation>清單 (CSV、XLSX)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>開啟清單</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存新檔</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>As usual</source>
        <translation>依慣例</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>長條</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>轉換率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>顧客費力度（CES）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時間長度</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>各步驟的數值</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>Line {number} cannot be pasted, so nothing was. {why}</source>
        <translation>第 {number} 列無法貼上，因此什麼都沒有貼上。{why}</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>淨推薦值（NPS）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Own metric</source>
        <translation>自訂指標</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>推薦率</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>銷售週期</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>滿意度（CSAT）</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>顯示為</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Target of all steps</source>
        <translation>所有步驟的目標值</translation>
    </message>
    <message>
        <source>Target {figure}</source>
        <translation>目標 {figure}</translation>
    </message>
    <message>
        <source>The map has no steps for the last {count} lines; the others were pasted.</source>
        <translation>最後 {count} 列在地圖上沒有對應的步驟；其餘已貼上。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>怎樣較好</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>衡量什麼</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>單位：{unit}</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>n</source>
        <translation>樣本數</translation>
    </message>
    <message>
        <source>n = {count}</source>
        <translation>n = {count}</translation>
    </message>
    <message>
        <source>“{step}” has no figure yet. Write it first.</source>
        <translation>「{step}」還沒有數值，請先填寫。</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write a figure such as 12.5.</source>
        <translation>「{text}」不是數字。請填寫如 12.5 這樣的數值。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. Write how many were asked or counted.</source>
        <translation>「{text}」不是整數。請填寫調查或統計的數量。</translation>
    </message>
    <message>
        <source>“{text}” is too large. Figures go up to a million millions.</source>
        <translation>「{text}」太大。數值最大為一兆。</translation>
    </message>
</context>
<context>
    <name>Moment of truth</name>
    <message>
        <source>First moment of truth: first direct contact</source>
        <translation>第一關鍵時刻：首次直接接觸</translation>
    </message>
    <message>
        <source>Second moment of truth: using it</source>
        <translation>第二關鍵時刻：實際使用</translation>
    </message>
    <message>
        <source>Third moment of truth: asking for help</source>
        <translation>第三關鍵時刻：尋求協助</translation>
    </message>
    <message>
        <source>Ultimate moment of truth: sharing the experience</source>
        <translation>終極關鍵時刻：分享體驗</translation>
    </message>
    <message>
        <source>Zero moment of truth: looking for information</source>
        <translation>零關鍵時刻：蒐集資訊</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>地圖的語言</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>新地圖</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A new note needs a step.</source>
        <translation>新便利貼需要寫明步驟。</translation>
    </message>
    <message>
        <source>A new note needs a text.</source>
        <translation>新便利貼需要有文字。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards moved: {count}</source>
        <translation>移動的卡片：{count}</translation>
    </message>
    <message>
        <source>Discard the list</source>
        <translation>捨棄清單</translation>
    </message>
    <message>
        <source>Gets a new text; it was “{text}”.</source>
        <translation>換上新文字；原文是「{text}」。</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>Moves to step {step} and gets a new text; it was “{text}”.</source>
        <translation>移到步驟 {step} 並換上新文字；原文是「{text}」。</translation>
    </message>
    <message>
        <source>Moves to step {step}.</source>
        <translation>移到步驟 {step}。</translation>
    </message>
    <message>
        <source>New card: {kind} at step {step}, in a new lane.</source>
        <translation>新卡片：步驟 {step} 的{kind}，放在新泳道中。</translation>
    </message>
    <message>
        <source>New card: {kind} at step {step}.</source>
        <translation>新卡片：步驟 {step} 的{kind}。</translation>
    </message>
    <message>
        <source>New cards: {count}</source>
        <translation>新卡片：{count}</translation>
    </message>
    <message>
        <source>No card begins with “{mark}”, and no blank note is called so.</source>
        <translation>沒有代碼以「{mark}」開頭的卡片，也沒有這個編號的空白便利貼。</translation>
    </message>
    <message>
        <source>Not understood: {count}</source>
        <translation>無法辨識：{count}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>便利貼</translation>
    </message>
    <message>
        <source>Nothing changes: such a card stands at step {step} already.</source>
        <translation>沒有變化：步驟 {step} 已有這樣一張卡片。</translation>
    </message>
    <message>
        <source>Nothing changes: the card says this already.</source>
        <translation>沒有變化：卡片上已經是這樣。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>還沒有填寫。</translation>
    </message>
    <message>
        <source>Nothing to change: {count}</source>
        <translation>不需更動：{count}</translation>
    </message>
    <message>
        <source>Number or id</source>
        <translation>編號或代碼</translation>
    </message>
    <message>
        <source>One note a row: the mark of a printed card or the number of a blank note, the number or title of a step, and what it says. An empty step or text leaves a card as it is. A list can be pasted.</source>
        <translation>每列一張便利貼：列印卡片的代碼或空白便利貼的編號，步驟的序號或標題，以及上面的文字。步驟或文字留空，卡片的這一項就不變。可以貼上清單。</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>開啟清單…</translation>
    </message>
    <message>
        <source>Row {row} has more cells than the first one. These are not read: {cells}.</source>
        <translation>第 {row} 列的儲存格比第一列多。未讀取：{cells}。</translation>
    </message>
    <message>
        <source>Several cards begin with “{mark}”: {marks}. Write more of it.</source>
        <translation>有好幾張卡片的代碼以「{mark}」開頭：{marks}。請多寫幾碼。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Texts changed: {count}</source>
        <translation>更改的文字：{count}</translation>
    </message>
    <message>
        <source>The lane “{lane}” is locked.</source>
        <translation>泳道「{lane}」已鎖定。</translation>
    </message>
    <message>
        <source>The notes in the list are not taken over yet. Discard them?</source>
        <translation>清單中的便利貼還沒有匯入。要捨棄嗎？</translation>
    </message>
    <message>
        <source>The row has no number or id.</source>
        <translation>這一列沒有編號或代碼。</translation>
    </message>
    <message>
        <source>The text is longer than a card takes.</source>
        <translation>文字超出卡片能容納的長度。</translation>
    </message>
    <message>
        <source>There are more than {most} notes in one list.</source>
        <translation>一份清單裡的便利貼超過 {most} 張。</translation>
    </message>
    <message>
        <source>There is no step “{step}”.</source>
        <translation>沒有步驟「{step}」。</translation>
    </message>
    <message>
        <source>These columns are not read: {columns}.</source>
        <translation>未讀取這些欄：{columns}。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>{file} holds a map, or a list of a map’s records, and no notes. Choose another file.</source>
        <translation>{file} 是旅程地圖，或是從地圖匯出的清單，裡面沒有便利貼。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>{file} is a list of notes. Take it over in the menu Edit, or by --into MAP.cjm.</source>
        <translation>{file} 是便利貼清單。請用「編輯」選單匯入，或加上 --into MAP.cjm。</translation>
    </message>
    <message>
        <source>“{mark}” stands in row {row} already.</source>
        <translation>「{mark}」已在第 {row} 列出現。</translation>
    </message>
    <message>
        <source>“{step}” may be several steps: {steps}. Write the step’s id or another name.</source>
        <translation>「{step}」可能是好幾個步驟：{steps}。請寫步驟的 id 或其他名稱。</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>A feeling goes from −100 % to 100 %: write a number between them.</source>
        <translation>情緒介於 −100 % 到 100 % 之間，請輸入這個範圍內的數字。</translation>
    </message>
    <message>
        <source>Cards, one a line</source>
        <translation>卡片，一行一張</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>篩選大綱</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流轉</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Nothing can be added here. The menu Insert has all there is.</source>
        <translation>這裡無法新增內容。所有可新增的項目都在「插入」選單中。</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>地圖大綱</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>未命名的人物誌</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table of the map</source>
        <translation>地圖表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>樹狀</translation>
    </message>
    <message>
        <source>{place}, cards: {count}</source>
        <translation>{place}，卡片：{count}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>A picture stands at a step: make one first.</source>
        <translation>圖片要放在步驟下：請先新增一個步驟。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程紀錄</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let go of a picture on a card, or below a step.</source>
        <translation>請把圖片放到卡片上，或放到某個步驟下方。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merge this copy…</source>
        <translation>合併此副本…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不處理</translation>
    </message>
    <message>
        <source>Open it beside</source>
        <translation>在旁邊開啟</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Save now…</source>
        <translation>立即儲存…</translation>
    </message>
    <message>
        <source>This is sample content.</source>
        <translation>這是範例內容。</translation>
    </message>
    <message>
        <source>This map has no lanes yet. Drag a card from the left below a step: its lane comes with it.</source>
        <translation>這張地圖還沒有泳道。從左側把卡片拖到某個步驟下方，泳道會隨之出現。</translation>
    </message>
    <message>
        <source>This map has no stages yet. Drag a stage from the left onto the sheet to begin.</source>
        <translation>這張地圖還沒有階段。請先從左側把「階段」拖到圖紙上。</translation>
    </message>
    <message>
        <source>{what} Your changes are not in it yet.</source>
        <translation>{what}您的變更尚未寫入其中。</translation>
    </message>
    <message>
        <source>“{copy}” is a conflict copy of this map, with changes that are not in it.</source>
        <translation>「{copy}」是此地圖的衝突副本，其中有此地圖沒有的變更。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find commands, cards, stages and maps</source>
        <translation>尋找命令、卡片、階段與地圖</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的項目</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”.</source>
        <translation>沒有名為「{words}」的項目。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>The lane is hidden. Show it by the menu View, Hidden lanes.</source>
        <translation>這條泳道已隱藏。請在「檢視」選單的「隱藏的泳道」中顯示它。</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A margin of {margin} mm leaves no room on the paper “{paper}”. Choose a smaller one.</source>
        <translation>{margin} 公釐的邊界在紙張「{paper}」上沒有留下空間。請選小一些的。</translation>
    </message>
    <message>
        <source>Bleed and crop marks are for paper that is cut to size; tiles have marks of their own.</source>
        <translation>出血和裁切標記用於裁成成品尺寸的紙；拼頁有自己的標記。</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>On the paper “{paper}” the white edge around a tile is 0 to {most} mm, not {margin} mm.</source>
        <translation>在紙張「{paper}」上，拼頁的白邊可為 0 到 {most} 公釐，不能是 {margin} 公釐。</translation>
    </message>
    <message>
        <source>On this paper the smallest type is read from {near} m; to be read from {distance} m the map needs {width} × {height} m. Choose larger paper, or print it in tiles.</source>
        <translation>在這種紙上，最小的文字在 {near} 公尺內可讀；要在 {distance} 公尺外可讀，地圖需要 {width} × {height} 公尺。請選擇更大的紙張，或拼頁列印。</translation>
    </message>
    <message>
        <source>On this roll the map would be {length} m long. Choose a narrower roll or larger paper.</source>
        <translation>在這種捲紙上地圖會長達 {length} 公尺。請選窄一些的捲紙或更大的紙張。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>So large the map needs paper of {width} × {height} mm. Choose larger paper, or print it smaller.</source>
        <translation>這麼大的地圖需要 {width} × {height} 公釐的紙張。請選擇更大的紙張，或縮小列印。</translation>
    </message>
    <message>
        <source>That would be {count} tiles. Print the map smaller, or on larger paper.</source>
        <translation>這樣會有 {count} 頁拼頁。請把地圖列印得小一些，或選用更大的紙。</translation>
    </message>
    <message>
        <source>The paper “{name}” has a side of {side} mm; sides are between {least} and {most} mm.</source>
        <translation>紙張「{name}」有一邊為 {side} 公釐；邊長須在 {least} 到 {most} 公釐之間。</translation>
    </message>
    <message>
        <source>There is no paper “{name}”. Choose one of {names}, a size such as 1200x800mm, roll:914mm, or free.</source>
        <translation>沒有名為「{name}」的紙張。請選擇 {names}，或 1200x800mm 這樣的尺寸、roll:914mm、free。</translation>
    </message>
    <message>
        <source>Tiles need sheets of paper of at least {least} × {least} mm; “{paper}” is none.</source>
        <translation>拼頁需要至少 {least} × {least} 公釐的單張紙；「{paper}」不符合。</translation>
    </message>
    <message>
        <source>Tiles overlap by 0 to {most} mm, not by {overlap} mm.</source>
        <translation>拼頁重疊 0 到 {most} 公釐，不能是 {overlap} 公釐。</translation>
    </message>
    <message>
        <source>bleed {bleed} mm</source>
        <translation>出血 {bleed} 公釐</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Add a page</source>
        <translation>加入頁面</translation>
    </message>
    <message>
        <source>Add what is selected</source>
        <translation>加入選取的內容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Presenter’s path</source>
        <translation>簡報路徑</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The talk goes along these stops. What they show stays in the map when they are taken out.</source>
        <translation>簡報依序經過這些停留點。移除停留點時，其顯示的內容仍保留在地圖中。</translation>
    </message>
    <message>
        <source>This map has no path of its own: it is shown like this. The first change makes it one.</source>
        <translation>此地圖沒有自己的路徑，將依下列方式簡報。首次變更後即成為其自己的路徑。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Usual path</source>
        <translation>預設路徑</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Reading the picture …</source>
        <translation>正在讀取圖片…</translation>
    </message>
    <message>
        <source>The map is full of pictures: take out some that it can do without.</source>
        <translation>這張地圖的圖片已滿：請移除一些不必要的圖片。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it.</source>
        <translation>剪貼簿上沒有圖片。請先複製一張，再貼上。</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>這張圖片</translation>
    </message>
    <message>
        <source>{file} has more than {limit} million pixels. Make it smaller in an image editor, then take it.</source>
        <translation>{file} 超過 {limit} 百萬像素。請先用影像編輯軟體把它縮小，再加入。</translation>
    </message>
    <message>
        <source>{file} is a drawing of more than {limit} MB. Save it as PNG, then take that.</source>
        <translation>{file} 是超過 {limit} MB 的向量圖。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing of more than {limit} elements. Save it as PNG, then take that.</source>
        <translation>{file} 是含有超過 {limit} 個元素的向量圖。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing that could not be drawn. Save it as PNG, then take that.</source>
        <translation>{file} 是無法繪製的向量圖。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing that holds itself, which cannot be drawn. Mend it, or save it as PNG and take that.</source>
        <translation>{file} 是包含自身的向量圖，無法繪製。請修正它，或另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing that repeats itself too often. Save it as PNG, then take that.</source>
        <translation>{file} 是向量圖，其中的內容重複次數過多。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing that takes longer than {limit} s to draw. Save it as PNG, then take that.</source>
        <translation>{file} 是繪製時間超過 {limit} 秒的向量圖。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing with a value of more than {limit} letters. Save it as PNG, then take that.</source>
        <translation>{file} 是向量圖，其中有一個值超過 {limit} 個字元。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing with more than {limit} groups in each other. Save it as PNG, then take that.</source>
        <translation>{file} 是巢狀超過 {limit} 層的向量圖。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing with numbers that are none, or larger than {limit}. Save it as PNG, then take that.</source>
        <translation>{file} 是向量圖，其中有無效的數字或大於 {limit} 的數字。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing with “{name}”, which is not taken from drawings. Save it as PNG, then take that.</source>
        <translation>{file} 是向量圖，其中用到了「{name}」，向量圖中的這一項不予採用。請另存為 PNG 後再使用。</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete and cannot be read.</source>
        <translation>{file} 已損壞或不完整，無法讀取。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, too large for a picture on a map.</source>
        <translation>{file} 大於 {limit} MB，作為地圖上的圖片太大。</translation>
    </message>
    <message>
        <source>{file} is no picture that can be taken: save it as PNG, JPEG, WebP or SVG, then take that.</source>
        <translation>{file} 不是可以使用的圖片：請另存為 PNG、JPEG、WebP 或 SVG 後再使用。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>1 action</source>
        <translation>1 項行動方案</translation>
    </message>
    <message>
        <source>A bubble is as large as its audience; a dashed one is not fully rated.</source>
        <translation>泡泡大小表示受眾占比；虛線表示尚未評完。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Actions are what a map is made for. Select one or several pain points or opportunities on the map, and choose “Make an action of it” in their menu: the action stays linked with them, and is ranked here. Or begin with an action that stands for itself.</source>
        <translation>繪製地圖，最終是為了採取行動。在地圖上選取一個或多個痛點或機會點，在選單中選擇「轉為行動方案」：行動方案與它們保持關聯，並在此排出先後。也可以先新增一個獨立的行動方案。</translation>
    </message>
    <message>
        <source>Actions by rank</source>
        <translation>依名次列出的行動方案</translation>
    </message>
    <message>
        <source>All about this action</source>
        <translation>這項行動方案的全部內容</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有行動方案</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>全部相等</translation>
    </message>
    <message>
        <source>Big bets</source>
        <translation>重點投入</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>依部門</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>依負責人</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>依排名</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>依階段</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>依接觸點</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>依得票</translation>
    </message>
    <message>
        <source>Choose on the map</source>
        <translation>到地圖上選擇</translation>
    </message>
    <message>
        <source>Drag an action to another column, or press Ctrl and an arrow key. Enter leads to its form.</source>
        <translation>把行動方案拖到另一欄，或按 Ctrl 加方向鍵；按 Enter 查看詳情。</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>{date}截止</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>容易度</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Effort: investment and difficulty</source>
        <translation>工作量：投入與難度</translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation>順手可做</translation>
    </message>
    <message>
        <source>How firm the order is</source>
        <translation>排序的敏感度</translation>
    </message>
    <message>
        <source>How it is ranked</source>
        <translation>如何排序</translation>
    </message>
    <message>
        <source>How the actions are grouped</source>
        <translation>行動方案如何分組</translation>
    </message>
    <message>
        <source>Impact × confidence × ease, each 1 to 10. Ease is what investment, difficulty and time to effect leave.</source>
        <translation>影響 × 把握程度 × 容易度，各為 1 到 10。投入、難度越小、見效越快，就越容易。</translation>
    </message>
    <message>
        <source>In which order the actions stand</source>
        <translation>行動方案的排列順序</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩陣</translation>
    </message>
    <message>
        <source>Matrix of value and effort</source>
        <translation>價值與工作量矩陣</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Money pits</source>
        <translation>得不償失</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新增行動方案</translation>
    </message>
    <message>
        <source>Not given: counts as 50 %</source>
        <translation>未填寫：以 50 % 計</translation>
    </message>
    <message>
        <source>Not given: counts as a quarter of a year</source>
        <translation>未填寫：以一季計</translation>
    </message>
    <message>
        <source>Not given: counts as half of the customers</source>
        <translation>未填寫：以一半顧客計</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Not rated: counts as 3 of 5</source>
        <translation>未評分：以 3 分（滿分 5 分）計</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>尚未規劃任何行動方案</translation>
    </message>
    <message>
        <source>Of no stage</source>
        <translation>不屬於任何階段</translation>
    </message>
    <message>
        <source>Of no touchpoint</source>
        <translation>不屬於任何接觸點</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>速贏</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank {rank}, score {score}</source>
        <translation>第 {rank} 名，得分 {score}</translation>
    </message>
    <message>
        <source>Reach × impact × confidence ÷ effort. Reach is the audience, impact the value, effort the mean of investment and difficulty.</source>
        <translation>觸及 × 影響 × 把握程度 ÷ 工作量。觸及即受眾占比，影響即價值，工作量是投入與難度的平均。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The mean of five factors by their weights. What nobody has rated counts as the middle.</source>
        <translation>五項因素依權重的平均。沒有評分的以中間值計。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Value ÷ effort: the slope in the matrix. Effort is the mean of investment and difficulty.</source>
        <translation>價值 ÷ 工作量，即矩陣中的斜率。工作量是投入與難度的平均。</translation>
    </message>
    <message>
        <source>Votes of the cards that it comes from: {said}</source>
        <translation>所依據卡片的得票：{said}</translation>
    </message>
    <message>
        <source>Weight: {factor}</source>
        <translation>權重：{factor}</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>未指定部門</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>未指定負責人</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>多</translation>
    </message>
    <message>
        <source>little</source>
        <translation>少</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} 項行動方案</translation>
    </message>
    <message>
        <source>{group}, actions: {count}</source>
        <translation>{group}，行動方案：{count}</translation>
    </message>
    <message>
        <source>{group}, actions: {count}, folded</source>
        <translation>{group}，行動方案：{count}，已摺疊</translation>
    </message>
    <message>
        <source>{quadrant}: value {value}, effort {effort}</source>
        <translation>{quadrant}：價值 {value}，工作量 {effort}</translation>
    </message>
    <message>
        <source>{said} of 5</source>
        <translation>{said} 分（滿分 5 分）</translation>
    </message>
    <message>
        <source>{share} by the personas of its cards, as long as nothing else is given</source>
        <translation>{share}，來自其卡片的人物誌；填寫後以填寫的為準</translation>
    </message>
    <message>
        <source>‹ Back to the map</source>
        <translation>‹ 返回地圖</translation>
    </message>
    <message>
        <source>⚠ Due yesterday</source>
        <translation>⚠ 昨天截止</translation>
    </message>
    <message>
        <source>⚠ Due {date}, {count} days ago</source>
        <translation>⚠ 逾期 {count} 天 · {date}</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>✓ Done on {date}</source>
        <translation>✓ {date}完成</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A little larger</source>
        <translation>稍大</translation>
    </message>
    <message>
        <source>After each pause, a map that has a file is saved in it.</source>
        <translation>每次停頓後，已有檔案的地圖會儲存到該檔案。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>依範本</translation>
    </message>
    <message>
        <source>As usual for the paper</source>
        <translation>依紙張慣例</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>啟動時</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Empty lanes say what belongs in them. Hints are never printed.</source>
        <translation>空泳道會說明該填寫什麼。提示從不列印。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Hints on the map</source>
        <translation>地圖上的提示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Margin of exports</source>
        <translation>匯出邊界</translation>
    </message>
    <message>
        <source>Menus and tips come without fading or sliding.</source>
        <translation>選單與提示直接出現，不淡入也不滑動。</translation>
    </message>
    <message>
        <source>New maps</source>
        <translation>新地圖</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>版本占用空間</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>自動儲存</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>The welcome page</source>
        <translation>歡迎頁</translation>
    </message>
    <message>
        <source>The windows of the last time</source>
        <translation>上次的視窗</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>A card says nothing ({place}). Write something, or delete it.</source>
        <translation>一張卡片上沒有文字（{place}）。請寫上內容，或將它刪除。</translation>
    </message>
    <message>
        <source>A picture is printed at {ppi} ppi, not sharp from near ({place}). Use one that is {pixels} pixels wide.</source>
        <translation>一張圖片以 {ppi} ppi 印出，近看不夠清晰（{place}）。請換一張寬 {pixels} 像素的圖片。</translation>
    </message>
    <message>
        <source>A picture is printed at {ppi} ppi, so that its pixels are seen ({place}). Use one that is {pixels} pixels wide.</source>
        <translation>一張圖片以 {ppi} ppi 印出，會看出像素（{place}）。請換一張寬 {pixels} 像素的圖片。</translation>
    </message>
    <message>
        <source>A text is too long for its room and ends in “…” ({place}). Shorten it.</source>
        <translation>一段文字放不下，以「…」結尾（{place}）。請縮短。</translation>
    </message>
    <message>
        <source>As large as there is room</source>
        <translation>盡可能大</translation>
    </message>
    <message>
        <source>Choose a roll of {width} mm</source>
        <translation>選用 {width} 公釐捲紙</translation>
    </message>
    <message>
        <source>Choose {value}</source>
        <translation>選用 {value}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>發現：{count} 項</translation>
    </message>
    <message>
        <source>Light type on colour fills up below {least} pt: {count} texts, the smallest {size} pt ({place}). Print it larger.</source>
        <translation>彩色底上的淺色字小於 {least} pt 會被油墨填滿：共 {count} 處，最小 {size} pt（{place}）。請印得更大。</translation>
    </message>
    <message>
        <source>Lines below {least} pt may vanish: {count} lines, the thinnest {size} pt ({place}). Print it larger.</source>
        <translation>細於 {least} pt 的線可能印不出來：共 {count} 條，最細 {size} pt（{place}）。請印得更大。</translation>
    </message>
    <message>
        <source>No font has {character} ({code}), and a box is printed ({place}). Use another character.</source>
        <translation>沒有字型含有 {character}（{code}），會印成方框（{place}）。請改用別的字元。</translation>
    </message>
    <message>
        <source>No font has {character} ({code}), and boxes are printed {count} times (first: {place}). Use another character.</source>
        <translation>沒有字型含有 {character}（{code}），有 {count} 處會印成方框（首處：{place}）。請改用別的字元。</translation>
    </message>
    <message>
        <source>Nothing was found that could go wrong in print.</source>
        <translation>沒有發現印刷時可能出問題的地方。</translation>
    </message>
    <message>
        <source>Page {number} is {length} m long. Beyond 5.08 m Acrobat, Ghostscript and MuPDF show a PDF in its true size, Chrome and Poppler smaller. Tell the print shop its size, or print it in tiles.</source>
        <translation>第 {number} 頁長 {length} 公尺。超過 5.08 公尺時，Acrobat、Ghostscript 和 MuPDF 會以實際尺寸顯示 PDF，Chrome 和 Poppler 則顯示得較小。請把尺寸告訴印刷廠，或分拼頁列印。</translation>
    </message>
    <message>
        <source>Page {number} is {length} m long; most rolls have {roll} m. Print it smaller, or ask the print shop.</source>
        <translation>第 {number} 頁長 {length} 公尺；大多數捲筒紙只有 {roll} 公尺。請印得小些，或詢問印刷廠。</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>印前檢查</translation>
    </message>
    <message>
        <source>Read from {value} m</source>
        <translation>改為 {value} 公尺處可讀</translation>
    </message>
    <message>
        <source>The contrast of a text is {ratio}; below {least} it is hard to read ({place}). Choose another colour.</source>
        <translation>一段文字的對比度為 {ratio}；低於 {least} 不易閱讀（{place}）。請換一種顏色。</translation>
    </message>
    <message>
        <source>Tiles on {value}</source>
        <translation>用 {value} 拼頁</translation>
    </message>
    <message>
        <source>Type below {least} pt may not be printed cleanly: {count} texts, the smallest {size} pt ({place}). Print it larger.</source>
        <translation>小於 {least} pt 的字可能印不清楚：共 {count} 處，最小 {size} pt（{place}）。請印得更大。</translation>
    </message>
    <message>
        <source>card “{text}”, {place}</source>
        <translation>卡片「{text}」，{place}</translation>
    </message>
    <message>
        <source>heading “{title}”</source>
        <translation>標題「{title}」</translation>
    </message>
    <message>
        <source>lane “{lane}”</source>
        <translation>泳道「{lane}」</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 頁</translation>
    </message>
    <message>
        <source>the card without text at step “{step}”, {place}</source>
        <translation>步驟「{step}」處沒有文字的卡片，{place}</translation>
    </message>
    <message>
        <source>the flows</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>the funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>the head of the map</source>
        <translation>地圖頁首</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>the stages and steps</source>
        <translation>階段與步驟</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Mobile</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>線下</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Back to the frame</source>
        <translation>回到畫面</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑畫面</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Curves, figures, ways</source>
        <translation>曲線、數值、流轉</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Everything can be read in the last row, six heights of the picture away.</source>
        <translation>最後一排（距離為畫面高度的六倍）能看清所有文字。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>放大備註</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>雷射筆</translation>
    </message>
    <message>
        <source>Names of lanes</source>
        <translation>泳道名稱</translation>
    </message>
    <message>
        <source>Names of stages and steps</source>
        <translation>階段與步驟名稱</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>No notes. Write them in the form of a stage.</source>
        <translation>沒有備註。可在階段的表單中填寫。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>On →</source>
        <translation>繼續 →</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Presenter’s view</source>
        <translation>簡報者檢視畫面</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>歸零</translation>
    </message>
    <message>
        <source>Small print on cards</source>
        <translation>卡片上的小字</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>縮小備註</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光燈</translation>
    </message>
    <message>
        <source>Talking for</source>
        <translation>已講</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>簡報結束。</translation>
    </message>
    <message>
        <source>The smallest type of the page</source>
        <translation>本頁最小的文字</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Too small for the last row: {what}. {factor} times closer, all of it is read.</source>
        <translation>最後一排看不清：{what}。放大到 {factor} 倍即可全部看清。</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白畫面</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 個，共 {count} 個</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}、{more}</translation>
    </message>
    <message>
        <source>{what} (read up to {heights} heights of the picture away)</source>
        <translation>{what}（{heights} 倍畫面高度以內可看清）</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 上一個</translation>
    </message>
    <message>
        <source>→ Space Page Down: on · ← Page Up: back · Ctrl+→ ←: whole stops · Home End · 1 2 3: stage · 0: back to the frame
B: black · W: white · L: laser pointer · S: spotlight · Shift+← →: divider · + −: closer, farther · E or Enter: write · Ctrl+Z: undo · V: presenter’s view · Esc: end</source>
        <translation>→ 空白鍵 Page Down：前進 · ← Page Up：後退 · Ctrl+→ ←：整個停留點 · Home End · 1 2 3：階段 · 0：回到畫面
B：黑畫面 · W：白畫面 · L：雷射筆 · S：聚光燈 · Shift+← →：分隔線 · + −：放大、縮小 · E 或 Enter：編輯 · Ctrl+Z：復原 · V：簡報者檢視畫面 · Esc：結束</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>A part of the map</source>
        <translation>地圖的一部分</translation>
    </message>
    <message>
        <source>As-is and to-be</source>
        <translation>現況與目標</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>整張地圖</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>首先要做的事</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No printer is set up on this computer. Choose the format PDF, and print the file where there is one.</source>
        <translation>這台電腦沒有設定印表機。請選擇 PDF 格式，再到有印表機的地方列印。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>列印已取消。</translation>
    </message>
    <message>
        <source>Sent to the printer; pages: {count}</source>
        <translation>已傳送到印表機；頁數：{count}</translation>
    </message>
    <message>
        <source>The pages are sent to the printer. You can go on editing.</source>
        <translation>正在把頁面傳送到印表機。您可以繼續編輯。</translation>
    </message>
    <message>
        <source>The printer takes no pages. See whether it is on, and try again.</source>
        <translation>印表機不接受頁面。請檢查它是否已開啟，然後重試。</translation>
    </message>
    <message>
        <source>The printer takes paper of up to {width} × {height} mm, a page has {page_width} × {page_height} mm. Nothing was printed. Choose tiles or smaller paper.</source>
        <translation>印表機最大支援 {width} × {height} 公釐的紙張，而頁面為 {page_width} × {page_height} 公釐。沒有列印。請選擇拼頁或更小的紙張。</translation>
    </message>
    <message>
        <source>The printer&apos;s paper has {width} × {height} mm, a page {page_width} × {page_height} mm. Nothing was printed. Choose tiles or smaller paper.</source>
        <translation>印表機的紙張為 {width} × {height} 公釐，頁面為 {page_width} × {page_height} 公釐。沒有列印。請選擇拼頁或更小的紙張。</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Five factors</source>
        <translation>五項因素</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>Value by effort</source>
        <translation>價值 ÷ 投入</translation>
    </message>
</context>
<context>
    <name>Recent files</name>
    <message>
        <source>No files yet</source>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近開啟</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>It was never saved in a file.</source>
        <translation>它從未儲存到檔案中。</translation>
    </message>
    <message>
        <source>Keep all for later</source>
        <translation>全部留待以後</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以後</translation>
    </message>
    <message>
        <source>Nothing that the map says.</source>
        <translation>地圖內容沒有差別。</translation>
    </message>
    <message>
        <source>Picture of the map</source>
        <translation>地圖的圖片</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restoring it is one step that can be undone. What is different from the file:</source>
        <translation>還原是一個可以復原的步驟。與檔案不同之處：</translation>
    </message>
    <message>
        <source>Restoring {name} …</source>
        <translation>正在還原 {name}…</translation>
    </message>
    <message>
        <source>Some unsaved work cannot be read:</source>
        <translation>有些未儲存的變更無法讀取：</translation>
    </message>
    <message>
        <source>Steps: {steps}, lanes: {lanes}, cards: {cards}</source>
        <translation>步驟：{steps}，泳道：{lanes}，卡片：{cards}</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. This opens as a copy.</source>
        <translation>檔案已無法開啟。這裡會作為副本開啟。</translation>
    </message>
    <message>
        <source>The file was changed since. This opens as a copy, and the file stays as it is. What is different from it:</source>
        <translation>此後檔案被變更過。這裡會作為副本開啟，檔案保持原樣。與檔案不同之處：</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Restored maps stay unsaved until you save them. What you keep for later is offered again at the next start.</source>
        <translation>程式在儲存這些內容之前結束了。還原後的地圖仍是未儲存的，直到您儲存它們；留待以後的內容會在下次啟動時再次提供。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未儲存的變更</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{folder} · {date}, {time}</source>
        <translation>{folder} · {date} {time}</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <translation>{name}（已還原）</translation>
    </message>
    <message>
        <source>{why} It was set aside as {file}.</source>
        <translation>{why}它被另存為 {file}。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 處</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Actions, or what they repeat of cards that are left out: {count}</source>
        <translation>行動方案，或其中重複的已省略卡片的內容：{count}</translation>
    </message>
    <message>
        <source>Comments with their answers: {count}</source>
        <translation>註解及其回覆：{count}</translation>
    </message>
    <message>
        <source>Facts about the map and whom it is for: {count}</source>
        <translation>關於地圖及其對象的資訊：{count}</translation>
    </message>
    <message>
        <source>Lanes: {count}</source>
        <translation>泳道：{count}</translation>
    </message>
    <message>
        <source>Names and portraits of personas, also in texts: {count}</source>
        <translation>人物誌的姓名與肖像（包括文字中的）：{count}</translation>
    </message>
    <message>
        <source>Names of those who are responsible: {count}</source>
        <translation>負責人的姓名：{count}</translation>
    </message>
    <message>
        <source>Notes for those who work on the map: {count}</source>
        <translation>給製圖人員的備註：{count}</translation>
    </message>
    <message>
        <source>Persona {number}</source>
        <translation>人物誌 {number}</translation>
    </message>
    <message>
        <source>Sources and links: {count}</source>
        <translation>來源與連結：{count}</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Left out, because a later one has the same step: {records}.</source>
        <translation>已略去，因為後面有相同步驟的另一項：{records}。</translation>
    </message>
    <message>
        <source>Moved to the step “{step}”, because of a step that is not in the map: {records}.</source>
        <translation>因引用了地圖中沒有的步驟，已移到步驟「{step}」：{records}。</translation>
    </message>
    <message>
        <source>New id, because another record has the same: {records}.</source>
        <translation>因與其他紀錄的識別碼相同，已換新識別碼：{records}。</translation>
    </message>
    <message>
        <source>Pictures that were damaged or not what the file says were taken out: {count}.</source>
        <translation>已取出損壞或與檔案所述不符的圖片：{count} 張。</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Removed, because of a {target} that is not in the map: {records}.</source>
        <translation>因引用了地圖中沒有的{target}，已移除：{records}。</translation>
    </message>
    <message>
        <source>The {target} was taken out, because it is not in the map: {records}.</source>
        <translation>{target}不在地圖中，已取消引用：{records}。</translation>
    </message>
    <message>
        <source>action {names}</source>
        <translation>行動方案 {names}</translation>
    </message>
    <message>
        <source>card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>card {names}</source>
        <translation>卡片 {names}</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>channel {names}</source>
        <translation>管道{names}</translation>
    </message>
    <message>
        <source>column of data {names}</source>
        <translation>資料的欄 {names}</translation>
    </message>
    <message>
        <source>comment {names}</source>
        <translation>註解{names}</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>curve point {names}</source>
        <translation>曲線點 {names}</translation>
    </message>
    <message>
        <source>curve {names}</source>
        <translation>曲線 {names}</translation>
    </message>
    <message>
        <source>dataset {names}</source>
        <translation>資料集 {names}</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>department {names}</source>
        <translation>部門{names}</translation>
    </message>
    <message>
        <source>dismissed finding {names}</source>
        <translation>已略過的發現{names}</translation>
    </message>
    <message>
        <source>figure {names}</source>
        <translation>數值{names}</translation>
    </message>
    <message>
        <source>figures from data {names}</source>
        <translation>來自資料的數值 {names}</translation>
    </message>
    <message>
        <source>flow {names}</source>
        <translation>流轉 {names}</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>lane {names}</source>
        <translation>泳道 {names}</translation>
    </message>
    <message>
        <source>map {names}</source>
        <translation>地圖{names}</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>moment of truth {names}</source>
        <translation>關鍵時刻{names}</translation>
    </message>
    <message>
        <source>name in data {names}</source>
        <translation>資料中的名稱 {names}</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>persona {names}</source>
        <translation>人物誌 {names}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>reply {names}</source>
        <translation>回覆{names}</translation>
    </message>
    <message>
        <source>review {names}</source>
        <translation>檢視 {names}</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>stage {names}</source>
        <translation>階段 {names}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>step {names}</source>
        <translation>步驟 {names}</translation>
    </message>
    <message>
        <source>stop of the presenter’s path {names}</source>
        <translation>簡報路徑停留點{names}</translation>
    </message>
    <message>
        <source>view {names}</source>
        <translation>檢視{names}</translation>
    </message>
    <message>
        <source>{count} broken characters (halves of a pair) were replaced by �.</source>
        <translation>{count} 個殘缺字元（代理對的一半）已替換為 �。</translation>
    </message>
    <message>
        <source>{records} and {count} more</source>
        <translation>{records} 以及另外 {count} 個</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Actions done</source>
        <translation>已完成行動方案</translation>
    </message>
    <message>
        <source>Also not read: {count}</source>
        <translation>另有 {count} 個未能讀取</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Choose a folder with journey maps.</source>
        <translation>請選擇存放旅程地圖的資料夾。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Days overdue: {count}</source>
        <translation>已逾期 {count} 天</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>{date} 到期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Journey maps in {folder}</source>
        <translation>{folder} 中的旅程地圖</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>關鍵指標</translation>
    </message>
    <message>
        <source>Last one: {date}</source>
        <translation>上次：{date}</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>上次檢視</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>逾期行動方案</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>正在產生報告…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Map overview</source>
        <translation>地圖總覽</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Maps of the folder</source>
        <translation>資料夾中的地圖</translation>
    </message>
    <message>
        <source>Next action due</source>
        <translation>最近截止日期</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>沒有安排</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能讀取</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>還沒有檢視過</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完成行動方案</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>開啟地圖</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>正在讀取地圖</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>正在讀取地圖…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消讀取。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>檢視到期日</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>存為報告</translation>
    </message>
    <message>
        <source>Save as a report…</source>
        <translation>存為報告…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存為 {file}。</translation>
    </message>
    <message>
        <source>There are more than {most} maps; the others were passed over.</source>
        <translation>地圖超過 {most} 張，其餘的已略過。</translation>
    </message>
    <message>
        <source>There are no journey maps in this folder.</source>
        <translation>這個資料夾中沒有旅程地圖。</translation>
    </message>
    <message>
        <source>Worst moments</source>
        <translation>最低谷</translation>
    </message>
    <message>
        <source>late actions</source>
        <translation>逾期行動方案</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>next due {date}</source>
        <translation>最近：{date}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未能讀取</translation>
    </message>
    <message>
        <source>open actions</source>
        <translation>未完成行動方案</translation>
    </message>
    <message>
        <source>reviews due</source>
        <translation>待檢視</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} 項已完成</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 項未完成</translation>
    </message>
    <message>
        <source>{date} · maps: {count} · reviews due: {due} · open actions: {open}, late: {late}</source>
        <translation>{date} · 地圖 {count} 張 · 待檢視 {due} 張 · 未完成行動方案 {open} 項，其中逾期 {late} 項</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>無法讀取 {folder}：{why}。</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 返回</translation>
    </message>
    <message>
        <source>⚠ Due since {date}</source>
        <translation>⚠ {date}到期</translation>
    </message>
    <message>
        <source>⚠ {count} late</source>
        <translation>⚠ {count} 項逾期</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A review has been due since yesterday.</source>
        <translation>昨天就該檢視了。</translation>
    </message>
    <message>
        <source>A review has been due since {date}, for {count} days.</source>
        <translation>自 {date} 起就該檢視了，已過 {count} 天。</translation>
    </message>
    <message>
        <source>A review is due today.</source>
        <translation>今天該檢視了。</translation>
    </message>
    <message>
        <source>Delete the review: {date}</source>
        <translation>刪除檢視：{date}</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>更早的：{count} 次</translation>
    </message>
    <message>
        <source>Every {count} months</source>
        <translation>每 {count} 個月</translation>
    </message>
    <message>
        <source>Former reviews</source>
        <translation>以往的檢視</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>How often this map is reviewed</source>
        <translation>多久檢視一次</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>標記為已檢視</translation>
    </message>
    <message>
        <source>Means of the lanes, now and since the last review</source>
        <translation>各泳道的平均值，以及上次檢視以來的變化</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>No review is planned.</source>
        <translation>沒有安排檢視。</translation>
    </message>
    <message>
        <source>Not reviewed yet.</source>
        <translation>還沒有檢視過。</translation>
    </message>
    <message>
        <source>Note on the review</source>
        <translation>檢視備註</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>檢視者</translation>
    </message>
    <message>
        <source>The next review is due on {date}.</source>
        <translation>下次檢視：{date}。</translation>
    </message>
    <message>
        <source>What you found (if you like)</source>
        <translation>有什麼發現（可不填）</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>未註明日期</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>{change}, better</source>
        <translation>{change}，變好</translation>
    </message>
    <message>
        <source>{change}, worse</source>
        <translation>{change}，變差</translation>
    </message>
    <message>
        <source>{date} · {by}</source>
        <translation>{date} · {by}</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>1 · very low</source>
        <translation>1 · 很低</translation>
    </message>
    <message>
        <source>2 · low</source>
        <translation>2 · 低</translation>
    </message>
    <message>
        <source>3 · medium</source>
        <translation>3 · 中</translation>
    </message>
    <message>
        <source>4 · high</source>
        <translation>4 · 高</translation>
    </message>
    <message>
        <source>5 · very high</source>
        <translation>5 · 很高</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>If its {factor} were {rating} instead of {before}, “{action}” would come first.</source>
        <translation>如果{factor}是 {rating} 而不是 {before}，「{action}」就會排第一。</translation>
    </message>
    <message>
        <source>If its {factor} were {rating} instead of {before}, “{action}” would give way to “{first}”.</source>
        <translation>如果{factor}是 {rating} 而不是 {before}，「{action}」就會讓位給「{first}」。</translation>
    </message>
    <message>
        <source>No single rating changes the first place.</source>
        <translation>單改一項評分，第一名不變。</translation>
    </message>
    <message>
        <source>No weight alone changes the first place.</source>
        <translation>單改一個權重，第一名不變。</translation>
    </message>
    <message>
        <source>The first place changes when the weight of {factor} falls below {weight}: then “{action}” has it.</source>
        <translation>{factor}的權重低於 {weight} 時，第一名換成「{action}」。</translation>
    </message>
    <message>
        <source>The first place changes when the weight of {factor} rises above {weight}: then “{action}” has it.</source>
        <translation>{factor}的權重高於 {weight} 時，第一名換成「{action}」。</translation>
    </message>
    <message>
        <source>The order changes when the weight of {factor} falls below {weight}: “{action}” passes “{other}”.</source>
        <translation>{factor}的權重低於 {weight} 時，次序改變：「{action}」超過「{other}」。</translation>
    </message>
    <message>
        <source>The order changes when the weight of {factor} rises above {weight}: “{action}” passes “{other}”.</source>
        <translation>{factor}的權重高於 {weight} 時，次序改變：「{action}」超過「{other}」。</translation>
    </message>
    <message>
        <source>Two actions at least make an order.</source>
        <translation>至少有兩項行動方案才有先後。</translation>
    </message>
    <message>
        <source>the usual 3</source>
        <translation>預設的 3</translation>
    </message>
    <message>
        <source>“{action}” comes first.</source>
        <translation>「{action}」排第一。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{problem} What can be opened: journey maps (.cjm), Mermaid journeys and tables ({others}).</source>
        <translation>{problem}可以開啟：旅程地圖（.cjm）、Mermaid 旅程和表格（{others}）。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>1 · slight</source>
        <translation>1 · 輕微</translation>
    </message>
    <message>
        <source>2 · serious</source>
        <translation>2 · 嚴重</translation>
    </message>
    <message>
        <source>3 · severe</source>
        <translation>3 · 極嚴重</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評級</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Action</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Before: {before}  ·  After: {after}</source>
        <translation>之前：{before}  ·  之後：{after}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>兩者內容相同。</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Columns of data</source>
        <translation>資料的欄</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Customer journey map</source>
        <translation>顧客旅程地圖</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Dismissed findings</source>
        <translation>已略過的發現</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標數值</translation>
    </message>
    <message>
        <source>Figures from data</source>
        <translation>來自資料的數值</translation>
    </message>
    <message>
        <source>Figures of reviews</source>
        <translation>檢視時的指標</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流轉</translation>
    </message>
    <message>
        <source>For {client}</source>
        <translation>委託方：{client}</translation>
    </message>
    <message>
        <source>From as-is to to-be</source>
        <translation>從現況到目標</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>困擾</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Goals of the map: {goals}</source>
        <translation>地圖目標：{goals}</translation>
    </message>
    <message>
        <source>How it feels, and what is measured</source>
        <translation>情緒與指標</translation>
    </message>
    <message>
        <source>How it weighs</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>How the journey feels</source>
        <translation>旅程中的感受</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>顧客旅程地圖</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Left out of this hand-over</source>
        <translation>此次交付中省略的內容</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>情緒級別</translation>
    </message>
    <message>
        <source>Mean {before} → {after}</source>
        <translation>平均 {before} → {after}</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Names in data</source>
        <translation>資料中的名稱</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Nothing is measured at its steps.</source>
        <translation>其步驟上沒有任何量測值。</translation>
    </message>
    <message>
        <source>Nothing stands in this stage yet.</source>
        <translation>這個階段還沒有內容。</translation>
    </message>
    <message>
        <source>Nothing: there was nothing of the kind in the map.</source>
        <translation>無：地圖中沒有這類內容。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Points of curves</source>
        <translation>曲線各點</translation>
    </message>
    <message>
        <source>Presenter’s path</source>
        <translation>簡報路徑</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>定期檢視</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>階段 {number}</translation>
    </message>
    <message>
        <source>Stage {number} of {count}</source>
        <translation>第 {number} 階段，共 {count} 個</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>The emotion curves; their figures stand in the rows below.</source>
        <translation>情緒曲線；數值在下方各列。</translation>
    </message>
    <message>
        <source>This sheet is to look at. What is to come back is changed in the sheets behind it.</source>
        <translation>本工作表僅供瀏覽。要帶回地圖的變更，請在後面的工作表中進行。</translation>
    </message>
    <message>
        <source>Thresholds of findings</source>
        <translation>發現的門檻值</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特質</translation>
    </message>
    <message>
        <source>Unnamed persona</source>
        <translation>未命名的人物誌</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Votes: {votes} · cards with votes: {cards}</source>
        <translation>共 {votes} 票 · 得票卡片 {cards} 張</translation>
    </message>
    <message>
        <source>Ways back, ahead and out</source>
        <translation>返回、跳過與離開</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>What hinders and hurts</source>
        <translation>遇到的阻礙與不滿</translation>
    </message>
    <message>
        <source>What was done in between</source>
        <translation>期間完成的行動方案</translation>
    </message>
    <message>
        <source>Who, until when</source>
        <translation>負責人與期限</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 項</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>from {step}</source>
        <translation>來自 {step}</translation>
    </message>
    <message>
        <source>in % of the scale</source>
        <translation>單位：刻度的 %</translation>
    </message>
    <message>
        <source>of the customers</source>
        <translation>的顧客</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>to {step}</source>
        <translation>前往 {step}</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}，已逾期</translation>
    </message>
    <message>
        <source>{share} of the customers</source>
        <translation>占顧客的 {share}</translation>
    </message>
    <message>
        <source>{step}, {name}: {figure}</source>
        <translation>{step}，{name}：{figure}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Card shelf</source>
        <translation>卡片列</translation>
    </message>
    <message>
        <source>Drag onto the map</source>
        <translation>拖到地圖上</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>情緒曲線</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>其他路徑</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我們這邊</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the card shelf</source>
        <translation>搜尋卡片架</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>The customer&apos;s side</source>
        <translation>顧客這邊</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>All commands have the keys they came with.</source>
        <translation>所有命令都已恢復原本的快速鍵。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Default for all</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>「{command}」的快速鍵</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不設快速鍵</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>按下新的快速鍵</translation>
    </message>
    <message>
        <source>Press the second key: several keys begin with this one.</source>
        <translation>請按第二個鍵：有幾個快速鍵以此開頭。</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>搜尋命令或快速鍵</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改用於此命令</translation>
    </message>
    <message>
        <source>With this key one goes about on the map. Hold Ctrl with it, or press another one.</source>
        <translation>這個鍵用於在地圖上移動。請同時按住 Ctrl，或換一個鍵。</translation>
    </message>
    <message>
        <source>With this key one goes about on the map. Press another one.</source>
        <translation>這個鍵用來在地圖上移動。請按其他鍵。</translation>
    </message>
    <message>
        <source>With this key one writes. Hold Ctrl or Alt with it, or press another one.</source>
        <translation>這個鍵用於輸入文字。請同時按住 Ctrl 或 Alt，或換一個鍵。</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation>{key} 已用於「{command}」。</translation>
    </message>
    <message>
        <source>“{command}” has no keys now.</source>
        <translation>「{command}」現在沒有快速鍵。</translation>
    </message>
    <message>
        <source>“{command}” is on {keys} now.</source>
        <translation>「{command}」的快速鍵現在是 {keys}。</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>Lost here: nobody said how many</source>
        <translation>在此流失：未說明多少</translation>
    </message>
    <message>
        <source>Lost here: {amount}</source>
        <translation>在此流失：{amount}</translation>
    </message>
    <message>
        <source>Lost here: {amount}; {rate} of those who come</source>
        <translation>在此流失：{amount}；占到達者的 {rate}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>未命名的旅程圖</translation>
    </message>
    <message>
        <source>{count} more lanes</source>
        <translation>另有 {count} 條泳道</translation>
    </message>
    <message>
        <source>{count} more stages</source>
        <translation>另有 {count} 個階段</translation>
    </message>
    <message>
        <source>{map} – overview</source>
        <translation>{map} · 總覽</translation>
    </message>
    <message>
        <source>{name} (continued)</source>
        <translation>{name}（續）</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Curve {number}</source>
        <translation>曲線 {number}</translation>
    </message>
    <message>
        <source>Empty cell</source>
        <translation>空白儲存格</translation>
    </message>
    <message>
        <source>Flow {number} of {count}</source>
        <translation>第 {number} 條流轉，共 {count} 條</translation>
    </message>
    <message>
        <source>Journey map: {title}</source>
        <translation>顧客旅程地圖：{title}</translation>
    </message>
    <message>
        <source>Lane {number} of {count}, {kind}</source>
        <translation>第 {number} 條泳道，共 {count} 條，{kind}</translation>
    </message>
    <message>
        <source>Open comments on “{thing}”: {count}</source>
        <translation>「{thing}」的未解決註解：{count}</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>已重做：{label}</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>階段 {number}</translation>
    </message>
    <message>
        <source>Stage {number} of {count}, steps: {steps}</source>
        <translation>第 {number} 個階段，共 {count} 個，步驟：{steps}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>步驟 {number}</translation>
    </message>
    <message>
        <source>Step {number} of {count}, stage {stage}</source>
        <translation>第 {number} 個步驟，共 {count} 個，階段 {stage}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>已復原：{label}</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>沒有文字</translation>
    </message>
    <message>
        <source>come back here: {share}</source>
        <translation>返回這裡：{share}</translation>
    </message>
    <message>
        <source>lost here: {share}</source>
        <translation>在此流失：{share}</translation>
    </message>
    <message>
        <source>nobody knows how many are lost here</source>
        <translation>在此流失多少尚不清楚</translation>
    </message>
    <message>
        <source>start again here: {share}</source>
        <translation>從這裡重新開始：{share}</translation>
    </message>
    <message>
        <source>still there: at most {share}</source>
        <translation>還在：最多 {share}</translation>
    </message>
    <message>
        <source>still there: {share}</source>
        <translation>還在：{share}</translation>
    </message>
    <message>
        <source>{kind}, stage {stage}, step {step}, lane {lane}</source>
        <translation>{kind}，階段 {stage}，步驟 {step}，泳道 {lane}</translation>
    </message>
    <message>
        <source>{place}, assumed</source>
        <translation>{place}，為假設</translation>
    </message>
    <message>
        <source>{place}, cards: {cards}</source>
        <translation>{place}，卡片：{cards}</translation>
    </message>
    <message>
        <source>{place}, folded</source>
        <translation>{place}，已收合</translation>
    </message>
    <message>
        <source>{place}, locked</source>
        <translation>{place}，已鎖定</translation>
    </message>
    <message>
        <source>{place}, lost: {lost}</source>
        <translation>{place}，損失：{lost}</translation>
    </message>
    <message>
        <source>{place}, moment of truth: {moment}</source>
        <translation>{place}，關鍵時刻：{moment}</translation>
    </message>
    <message>
        <source>{place}, n = {count}</source>
        <translation>{place}，n = {count}</translation>
    </message>
    <message>
        <source>{place}, open comments: {count}</source>
        <translation>{place}，未解決註解：{count}</translation>
    </message>
    <message>
        <source>{place}, ratings from {low} % to {high} %</source>
        <translation>{place}，評分範圍 {low} % 至 {high} %</translation>
    </message>
    <message>
        <source>{place}, rests on: {evidence}</source>
        <translation>{place}，依據：{evidence}</translation>
    </message>
    <message>
        <source>{place}, source: {source}</source>
        <translation>{place}，來源：{source}</translation>
    </message>
    <message>
        <source>{place}, up to step {step}</source>
        <translation>{place}，直到步驟 {step}</translation>
    </message>
    <message>
        <source>{place}, votes: {count}</source>
        <translation>{place}，得票 {count}</translation>
    </message>
    <message>
        <source>{place}, {number} of {count}</source>
        <translation>{place}，第 {number} 張，共 {count} 張</translation>
    </message>
    <message>
        <source>{place}, {share} of the customers</source>
        <translation>{place}，占顧客的 {share}</translation>
    </message>
    <message>
        <source>{share}, {count} a year</source>
        <translation>{share}，每年 {count} 位</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Presentation</source>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Stage {number} is not on the path.</source>
        <translation>第 {number} 個階段不在簡報路徑上。</translation>
    </message>
    <message>
        <source>Text on stage</source>
        <translation>簡報畫面上的文字</translation>
    </message>
    <message>
        <source>The other screen is gone. The talk goes on here; V shows the presenter’s view.</source>
        <translation>另一個螢幕已中斷連線。簡報在此繼續；按 V 顯示簡報者檢視畫面。</translation>
    </message>
    <message>
        <source>There is no card here to write in.</source>
        <translation>這裡沒有可編輯的卡片。</translation>
    </message>
    <message>
        <source>There is no stage {number}.</source>
        <translation>沒有第 {number} 個階段。</translation>
    </message>
    <message>
        <source>This lane is locked.</source>
        <translation>此泳道已鎖定。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Qt, which draws the window, cannot be loaded: {message}</source>
        <translation>無法載入繪製視窗的 Qt：{message}</translation>
    </message>
    <message>
        <source>The window needs what this system does not have yet: {libraries}. Install it: apt install {packages}</source>
        <translation>視窗需要本系統還沒有的函式庫：{libraries}。請安裝：apt install {packages}</translation>
    </message>
    <message>
        <source>There is no display for a window here. The command cjm works without one: cjm --help says how.</source>
        <translation>這裡沒有可用於視窗的顯示器。命令 cjm 無需顯示器：用法見 cjm --help。</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>沒有選項 {option}。</translation>
    </message>
    <message>
        <source>Usage: cjm-desktop [FILE…]
Opens journey maps in a window, or the welcome page without one.

  --version   Print the version
  --help, -h  Show this page</source>
        <translation>用法：cjm-desktop [檔案…]
在視窗中開啟旅程地圖；未指定檔案則顯示歡迎頁。

  --version   顯示版本
  --help, -h  顯示本頁</translation>
    </message>
    <message>
        <source>What was open the last time is no longer there: {files}.</source>
        <translation>上次開啟的檔案已不在原處：{files}。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>As-is</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>1 card</source>
        <translation>1 張卡片</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 個階段</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 個步驟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Not saved, not protected</source>
        <translation>未儲存，也未受保護</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未選取任何內容</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>已於 {time} 儲存</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>{number} cards</source>
        <translation>{number} 張卡片</translation>
    </message>
    <message>
        <source>{number} selected</source>
        <translation>已選 {number} 項</translation>
    </message>
    <message>
        <source>{number} stages</source>
        <translation>{number} 個階段</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} 個步驟</translation>
    </message>
    <message>
        <source>{paper} {orientation}</source>
        <translation>{paper} {orientation}</translation>
    </message>
    <message>
        <source>{paper} · smallest type {size} pt, readable from {distance} m</source>
        <translation>{paper} · 最小字級 {size} pt，{distance} 公尺可讀</translation>
    </message>
    <message>
        <source>{view}: not all is shown – show all</source>
        <translation>{view}：未全部顯示 – 全部顯示</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Connect it again, or save it elsewhere.</source>
        <translation>請重新連接，或儲存到別處。</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>請換一個較短的名稱。</translation>
    </message>
    <message>
        <source>Make room there, or save it elsewhere.</source>
        <translation>請在該處騰出空間，或儲存到別處。</translation>
    </message>
    <message>
        <source>Save it elsewhere or under another name.</source>
        <translation>請儲存到別處，或換一個名稱儲存。</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF 檔案</translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot be followed by</source>
        <translation>反斜線後面跟了不允許的字元</translation>
    </message>
    <message>
        <source>a colon is missing after a key</source>
        <translation>鍵後面缺少冒號</translation>
    </message>
    <message>
        <source>a colour such as #1F4FA8</source>
        <translation>形如 #1F4FA8 的顏色</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>缺少逗號或右括號</translation>
    </message>
    <message>
        <source>a date such as 2026-11-21</source>
        <translation>2026-11-21 這樣的日期</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>其他類型的檔案</translation>
    </message>
    <message>
        <source>a key in double quotes is missing</source>
        <translation>缺少雙引號中的鍵</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>方括號中的清單</translation>
    </message>
    <message>
        <source>a list of at least {min_length}</source>
        <translation>至少有 {min_length} 項的清單</translation>
    </message>
    <message>
        <source>a list of at most {max_length}</source>
        <translation>最多 {max_length} 項的清單</translation>
    </message>
    <message>
        <source>a name of 1 to 64 letters a to z, digits, - and _</source>
        <translation>由 1 到 64 個字母 a–z、數字、- 和 _ 組成的名稱</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>a number of at least {ge}</source>
        <translation>不小於 {ge} 的數字</translation>
    </message>
    <message>
        <source>a number of at most {le}</source>
        <translation>不大於 {le} 的數字</translation>
    </message>
    <message>
        <source>a number of sensible size</source>
        <translation>大小合理的數字</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>音訊或影片</translation>
    </message>
    <message>
        <source>a text holds a line end or another control character</source>
        <translation>文字中有換行或其他控制字元</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T09:30:00Z</source>
        <translation>時間，例如 2026-11-21T09:30:00Z</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少一個值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>個行動方案</translation>
    </message>
    <message>
        <source>an address with https:// or mailto: at its beginning</source>
        <translation>以 https:// 或 mailto: 開頭的網址</translation>
    </message>
    <message>
        <source>an archive or an office document</source>
        <translation>壓縮檔或辦公文件</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空清單</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>張卡片</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>個管道</translation>
    </message>
    <message>
        <source>comments and replies</source>
        <translation>則註解和回覆</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>條曲線</translation>
    </message>
    <message>
        <source>datasets</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>個部門</translation>
    </message>
    <message>
        <source>dismissed findings</source>
        <translation>則已略過的發現</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假值 false</translation>
    </message>
    <message>
        <source>fields in braces</source>
        <translation>大括號中的欄位</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>條流轉</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>無法理解</translation>
    </message>
    <message>
        <source>it is write-protected, not yours or in use by another program</source>
        <translation>它受到防寫保護、不屬於您，或正由其他程式使用</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>條泳道</translation>
    </message>
    <message>
        <source>moments of truth</source>
        <translation>個關鍵時刻</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>空值 null</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>個人物誌</translation>
    </message>
    <message>
        <source>points of curves and figures</source>
        <translation>個曲線點和數值</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>次檢視</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別的內容</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>結尾之後還有內容</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>個階段</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>個步驟</translation>
    </message>
    <message>
        <source>stops of the presenter’s path</source>
        <translation>簡報路徑停留點</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>text of at most {max_length} characters</source>
        <translation>不超過 {max_length} 個字元的文字</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁碟為唯讀</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>the disk or the network folder is not there now</source>
        <translation>磁碟或網路資料夾目前無法使用</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁碟回報錯誤</translation>
    </message>
    <message>
        <source>the disk takes no file of this size</source>
        <translation>磁碟不接受這麼大的檔案</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>連結指回自身</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名稱太長</translation>
    </message>
    <message>
        <source>the number {number}</source>
        <translation>數字 {number}</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>系統訊息「{message}」</translation>
    </message>
    <message>
        <source>the text “{text}”</source>
        <translation>文字「{text}」</translation>
    </message>
    <message>
        <source>there is a comma before a closing bracket</source>
        <translation>右括號前有多餘的逗號</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>沒有這個資料夾</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真值 true</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>views</source>
        <translation>個檢視</translation>
    </message>
    <message>
        <source>{file} cannot be made: {why}.</source>
        <translation>無法產生 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: you have no permission.</source>
        <translation>無法讀取 {file}：您沒有權限。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>無法讀取 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>無法刪除 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} does not say the version of its format as a whole number.</source>
        <translation>{file} 沒有用整數註明格式版本。</translation>
    </message>
    <message>
        <source>{file} ends too early: a part of it is missing. Look for an earlier copy.</source>
        <translation>{file} 過早結束：缺少一部分內容。請找一份較早的副本。</translation>
    </message>
    <message>
        <source>{file} has more than {most} broken characters (halves of a pair).</source>
        <translation>{file} 中有超過 {most} 個損壞的字元（半個代理對）。</translation>
    </message>
    <message>
        <source>{file} holds a text of more than {most} characters, too long for a journey map.</source>
        <translation>{file} 中有一段超過 {most} 個字元的文字，對旅程地圖來說太長了。</translation>
    </message>
    <message>
        <source>{file} holds more than {most} values, too many for a journey map.</source>
        <translation>{file} 中的值超過 {most} 個，對旅程地圖來說太多了。</translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros, as after a power failure. Look for an earlier copy.</source>
        <translation>{file} 裡全是零，像是斷電造成的。請找一份較早的副本。</translation>
    </message>
    <message>
        <source>{file} holds {count} {records}. A journey map can have {most}.</source>
        <translation>{file} 中有 {count} {records}。一張旅程地圖最多可以有 {most}。</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe, not a file.</source>
        <translation>{file} 是裝置或管線，不是檔案。</translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file. Choose another name.</source>
        <translation>{file} 是資料夾或裝置，不是檔案。請換一個名稱。</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} 是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>{file} is already there and was not touched.</source>
        <translation>{file} 已經存在，沒有更動它。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, too large for a journey map.</source>
        <translation>{file} 超過 {limit} MB，對旅程地圖來說太大了。</translation>
    </message>
    <message>
        <source>{file} is nested too deeply to be a journey map.</source>
        <translation>{file} 巢狀太深，不是旅程地圖。</translation>
    </message>
    <message>
        <source>{file} is no JSON that this program can read.</source>
        <translation>{file} 不是本程式能讀取的 JSON。</translation>
    </message>
    <message>
        <source>{file} is no journey map: it does not start with the format “cjm”.</source>
        <translation>{file} 不是旅程地圖：沒有以格式「cjm」開頭。</translation>
    </message>
    <message>
        <source>{file} is no longer there: it was moved or deleted. Save under a name of your choice.</source>
        <translation>{file} 已不在原處：被移動或刪除了。請另選名稱儲存。</translation>
    </message>
    <message>
        <source>{file} is {kind}, not a journey map.</source>
        <translation>{file} 是{kind}，不是旅程地圖。</translation>
    </message>
    <message>
        <source>{file} names a version of its format that never was: {version}.</source>
        <translation>{file} 註明的格式版本從未有過：{version}。</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else since it was opened, and was not touched.</source>
        <translation>{file} 開啟之後被別人改過，沒有更動它。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of the program: its format is {version}, this program reads up to {known}. Update the program to open it.</source>
        <translation>{file} 由更新版本的程式產生：其格式版本為 {version}，本程式最多讀到 {known}。請更新程式後再開啟。</translation>
    </message>
    <message>
        <source>{file} was not saved, because it could not be opened again. {why}</source>
        <translation>{file} 沒有儲存，因為無法再次開啟。{why}</translation>
    </message>
    <message>
        <source>{file} was not saved, because it would not open as the same map.</source>
        <translation>{file} 沒有儲存，因為再次開啟後會變成不同的地圖。</translation>
    </message>
    <message>
        <source>{file} was not saved: {why}. What was there before is untouched. {way}</source>
        <translation>{file} 沒有儲存：{why}。原有內容沒有更動。{way}</translation>
    </message>
    <message>
        <source>{file} was written, but the disk does not confirm that it will last: {why}. Save a copy elsewhere.</source>
        <translation>{file} 已寫入，但磁碟沒有確認能夠保留：{why}。請在別處另存一份。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: the key “{key}” is there twice. Remove one of them.</source>
        <translation>{file}，第 {line} 行第 {column} 欄：鍵「{key}」出現兩次。請刪去其中一個。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: this is no JSON, {mistake}.</source>
        <translation>{file}，第 {line} 行第 {column} 欄：不是 JSON，{mistake}。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {number} is no number that a map can hold.</source>
        <translation>{file}，第 {line} 行第 {column} 欄：地圖不能儲存數字 {number}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no text in UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>{file}，第 {line} 行：不是 UTF-8 文字。請存為 UTF-8 後再開啟。</translation>
    </message>
    <message>
        <source>{file}: at {place} this program expects {expected}, but found {found}.</source>
        <translation>{file}：在 {place} 處應為{expected}，實際是{found}。</translation>
    </message>
    <message>
        <source>{file}: {place} is missing.</source>
        <translation>{file}：缺少 {place}。</translation>
    </message>
    <message>
        <source>{problem} (The first of at least {count} problems.)</source>
        <translation>{problem}（至少有 {count} 個問題，這是第一個。）</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>1 card</source>
        <translation>1 張卡片</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>1 條曲線</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 個數值</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 個步驟</translation>
    </message>
    <message>
        <source>{number} cards</source>
        <translation>{number} 張卡片</translation>
    </message>
    <message>
        <source>{number} curves</source>
        <translation>{number} 條曲線</translation>
    </message>
    <message>
        <source>{number} figures</source>
        <translation>{number} 個數值</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} 個步驟</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Let go to make one of both. Without Shift it goes beside.</source>
        <translation>放開即合而為一；不按 Shift 則放在旁邊。</translation>
    </message>
    <message>
        <source>Of what a card has but one, such as a picture or a channel, that of the first card was kept.</source>
        <translation>卡片只能有一個的內容（如圖片或管道），保留了第一張卡片的。</translation>
    </message>
    <message>
        <source>Where several points or figures came together there is now their mean, weighted by their counts; times, costs and complaints are added up.</source>
        <translation>多個情緒點或數值合到一處時，取依樣本數加權的平均值；時間、成本和客訴數則相加。</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Changed in the map: {count}</source>
        <translation>地圖中已變更：{count}</translation>
    </message>
    <message>
        <source>It does not say its encoding and was read as {encoding}. UTF-8 is always understood.</source>
        <translation>檔案沒有說明編碼，已以 {encoding} 讀取。UTF-8 一律可以辨識。</translation>
    </message>
    <message>
        <source>It is not said where this belongs; it went to the last one: “{name}”.</source>
        <translation>沒有說明這一列屬於哪裡；已歸入最後一個：「{name}」。</translation>
    </message>
    <message>
        <source>Lanes of this kind have nothing of the sort; left out.</source>
        <translation>這種泳道沒有這一項；已略去。</translation>
    </message>
    <message>
        <source>New in the map: {count}</source>
        <translation>地圖中新增：{count}</translation>
    </message>
    <message>
        <source>No longer in the map: {count}</source>
        <translation>地圖中不再有：{count}</translation>
    </message>
    <message>
        <source>Not in the list, and so no longer in the map: {count}, namely {names}.</source>
        <translation>清單中沒有，因此已從地圖中移除：{count} 項，即 {names}。</translation>
    </message>
    <message>
        <source>Nothing in the map has changed.</source>
        <translation>地圖沒有任何變動。</translation>
    </message>
    <message>
        <source>Nothing is called “{name}”; it was taken for “{other}”, which stood there before.</source>
        <translation>沒有名為「{name}」的內容；已視為原來所指的「{other}」。</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read, not: {others}.</source>
        <translation>只讀取了工作表「{sheet}」，沒有讀取：{others}。</translation>
    </message>
    <message>
        <source>Records of this kind have nothing of the sort; left out.</source>
        <translation>這種紀錄沒有這一項；已略去。</translation>
    </message>
    <message>
        <source>Several are called “{name}”; the first of them was taken.</source>
        <translation>有多個名為「{name}」；已取第一個。</translation>
    </message>
    <message>
        <source>The column “{name}” is none of a map. Left out with it, filled cells: {count}.</source>
        <translation>「{name}」不是地圖的欄。隨之略去的非空儲存格：{count}。</translation>
    </message>
    <message>
        <source>The map has nothing with the id “{id}”. It was taken for something new.</source>
        <translation>地圖中沒有 ID 為「{id}」的內容，已當作新內容加入。</translation>
    </message>
    <message>
        <source>There are no records “{name}”; this row was left out.</source>
        <translation>沒有名為「{name}」的紀錄種類；已略去這一列。</translation>
    </message>
    <message>
        <source>There is a map already; this second one was left out.</source>
        <translation>已經有一張地圖；第二張已略去。</translation>
    </message>
    <message>
        <source>This goes on with a row that is not above it; left out.</source>
        <translation>這一列是接續列，但上方沒有它所接續的列；已略去。</translation>
    </message>
    <message>
        <source>This is none of a map’s properties and was left out.</source>
        <translation>這不是地圖的屬性，已略去。</translation>
    </message>
    <message>
        <source>This map has nothing of what is asked for.</source>
        <translation>這張地圖沒有所要求的內容。</translation>
    </message>
    <message>
        <source>This row is left out, because what it belongs to is not in the map.</source>
        <translation>已略去這一列，因為它所屬的內容不在地圖中。</translation>
    </message>
    <message>
        <source>This row is left out, because “{name}” is missing.</source>
        <translation>已略去這一列，因為缺少「{name}」。</translation>
    </message>
    <message>
        <source>What has a column of its own is not taken from here: {names}.</source>
        <translation>有專屬欄的內容不從這裡讀取：{names}。</translation>
    </message>
    <message>
        <source>What stands right of the last head was left out.</source>
        <translation>最後一個欄標題右側的內容已略去。</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 列</translation>
    </message>
    <message>
        <source>sheet “{sheet}”, {row}</source>
        <translation>工作表「{sheet}」，{row}</translation>
    </message>
    <message>
        <source>sheet “{sheet}”: the column “{name}” is none of a map. Left out with it, filled cells: {count}.</source>
        <translation>工作表「{sheet}」：「{name}」不是地圖的欄。隨之略去的非空儲存格：{count}。</translation>
    </message>
    <message>
        <source>{file} holds far more than a map would and was not read.</source>
        <translation>{file} 的內容遠多於一張地圖，沒有讀取。</translation>
    </message>
    <message>
        <source>{file} holds no table: no row has two cells that are filled.</source>
        <translation>{file} 中沒有表格：沒有一列有兩個非空儲存格。</translation>
    </message>
    <message>
        <source>{file} is no list of actions, personas or comments that could be taken into a map.</source>
        <translation>{file} 不是可以帶回地圖的行動方案、人物誌或註解清單。</translation>
    </message>
    <message>
        <source>{file} is no workbook that can be read: a part of it is missing or broken.</source>
        <translation>{file} 不是可以讀取的活頁簿：其中一部分缺少或損壞。</translation>
    </message>
    <message>
        <source>{file} is not in the encoding {encoding}. Choose another one.</source>
        <translation>{file} 不是 {encoding} 編碼。請選擇其他編碼。</translation>
    </message>
    <message>
        <source>{file} is protected by a password or is in the old format. Save it as XLSX without one.</source>
        <translation>{file} 有密碼保護，或是舊格式。請另存為不含密碼的 XLSX。</translation>
    </message>
    <message>
        <source>{file} is too large for a map. At most {rows} rows and {columns} columns are read.</source>
        <translation>{file} 太大，不能作為地圖。最多讀取 {rows} 列、{columns} 欄。</translation>
    </message>
    <message>
        <source>{file}, row {row}: this cell is too long, or a quotation mark does not end.</source>
        <translation>{file}，第 {row} 列：儲存格太長，或引號沒有結束。</translation>
    </message>
    <message>
        <source>{file}: this table is too large to be a map. At most {rows} rows and {columns} columns can be read, and {letters} letters in a cell.</source>
        <translation>{file}：表格太大，不能成為地圖。最多可讀取 {rows} 列、{columns} 欄，每個儲存格 {letters} 個字元。</translation>
    </message>
    <message>
        <source>{place} and {count} more</source>
        <translation>{place}等（另有 {count} 處）</translation>
    </message>
    <message>
        <source>{place}: {remark}</source>
        <translation>{place}：{remark}</translation>
    </message>
    <message>
        <source>{row}, column “{column}”</source>
        <translation>{row}，「{column}」欄</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id; a new one was made.</source>
        <translation>「{id}」不能作為 ID；已產生新的 ID。</translation>
    </message>
    <message>
        <source>“{name}” is not in the map and was left out.</source>
        <translation>「{name}」不在地圖中，已略去。</translation>
    </message>
    <message>
        <source>“{value}” are no fields in braces, as JSON has them; left out.</source>
        <translation>「{value}」不是 JSON 大括號中的欄位；已略去。</translation>
    </message>
    <message>
        <source>“{value}” is left out; this program expects {expected}.</source>
        <translation>已略去「{value}」；此處應為{expected}。</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Moments that decide</source>
        <translation>決定性的時刻</translation>
    </message>
    <message>
        <source>What hurts most</source>
        <translation>最大的痛點</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>項行動方案</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>個機會點</translation>
    </message>
    <message>
        <source>pain points</source>
        <translation>個痛點</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>個階段</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>個步驟</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>個接觸點</translation>
    </message>
    <message>
        <source>{share} of the customers</source>
        <translation>占顧客的 {share}</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>請為範本取個名稱。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>另存為範本</translation>
    </message>
    <message>
        <source>There is a template called “{name}” already. Choose another name.</source>
        <translation>已有名為「{name}」的範本。請換一個名稱。</translation>
    </message>
    <message>
        <source>There is a template called “{name}” already. Replace it?</source>
        <translation>已有名為「{name}」的範本。要取代它嗎？</translation>
    </message>
    <message>
        <source>With its content; otherwise stages, steps and lanes alone</source>
        <translation>連同內容；否則只保留階段、步驟和泳道</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Calm</source>
        <translation>寧靜</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Monochrome print</source>
        <translation>單色列印</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>素紙</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鮮明</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>A drop-off is large when it takes at least</source>
        <translation>流失至少達到多少算大</translation>
    </message>
    <message>
        <source>A fall from step to step is at least</source>
        <translation>相鄰步驟之間的下跌至少為</translation>
    </message>
    <message>
        <source>A persona is large from</source>
        <translation>人物誌占比多少算大</translation>
    </message>
    <message>
        <source>A trough is at or below</source>
        <translation>低谷不高於</translation>
    </message>
    <message>
        <source>Cards in each stage that must say whom they concern for that</source>
        <translation>為此每個階段至少要有多少張卡片寫明與誰有關</translation>
    </message>
    <message>
        <source>Effort is high from</source>
        <translation>工作量從多少起算高</translation>
    </message>
    <message>
        <source>Many go back when they are at least</source>
        <translation>返回至少達到多少算多</translation>
    </message>
    <message>
        <source>Neighbouring stages fit when their customers have in common at least</source>
        <translation>相鄰階段的顧客至少有多少相同才算銜接</translation>
    </message>
    <message>
        <source>Stages at most</source>
        <translation>階段最多</translation>
    </message>
    <message>
        <source>The end is below the start by at least</source>
        <translation>結尾比開頭至少低</translation>
    </message>
    <message>
        <source>Two scores of one step contradict each other when they are apart by at least</source>
        <translation>同一步驟的兩項評價至少相差多少算互相矛盾</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Begin at the upper left and go on row by row. Each tile covers {overlap} mm of the one at its left and of the one above; the map goes on without a break.</source>
        <translation>從左上角開始，逐列拼接。每頁蓋住左邊一頁和上邊一頁 {overlap} 公釐，圖案正好接上。</translation>
    </message>
    <message>
        <source>Begin at the upper left and go on row by row. Tiles are put edge to edge.</source>
        <translation>從左上角開始，逐列拼接，邊對邊，不重疊。</translation>
    </message>
    <message>
        <source>Cut each tile along its upper and its left marks. Label and repeated names go with the strip; the right and the lower edge stay.</source>
        <translation>沿上邊和左邊的標記裁切每一頁，頁號和重複的名稱隨紙邊裁掉；右邊和下邊保留。</translation>
    </message>
    <message>
        <source>Cut each tile on all sides along its marks. Label and repeated names go with the strips.</source>
        <translation>沿標記裁切每一頁的四邊，頁號和重複的名稱隨紙邊裁掉。</translation>
    </message>
    <message>
        <source>How to put it together</source>
        <translation>拼接方法</translation>
    </message>
    <message>
        <source>Print all pages at 100 % (“Actual size”, not “Fit to page”), and measure the line above.</source>
        <translation>所有頁面以 100 % 列印（選「實際大小」，不選「符合頁面」），再用尺量上面的線。</translation>
    </message>
    <message>
        <source>Row {row} of {rows}, column {column} of {columns}</source>
        <translation>第 {row} 列（共 {rows} 列），第 {column} 欄（共 {columns} 欄）</translation>
    </message>
    <message>
        <source>Tiles in dashed lines are left out: nothing is on them.</source>
        <translation>虛線框的拼頁是空白的，已省去。</translation>
    </message>
    <message>
        <source>{count} tiles of {paper}, {rows} down and {columns} across. Put together {width} × {height} mm.</source>
        <translation>{paper} 拼頁共 {count} 頁：{rows} 列，每列 {columns} 頁。拼好後為 {width} × {height} 公釐。</translation>
    </message>
    <message>
        <source>{length} mm when it is printed at 100 %</source>
        <translation>以 100 % 列印時長 {length} 公釐</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>1 vote</source>
        <translation>1 票</translation>
    </message>
    <message>
        <source>Effort {number} of 5</source>
        <translation>工作量 {number}/5</translation>
    </message>
    <message>
        <source>Rating {number} of 5</source>
        <translation>評分 {number}/5</translation>
    </message>
    <message>
        <source>Severity {number} of 3</source>
        <translation>嚴重程度 {number}/3</translation>
    </message>
    <message>
        <source>{change} to before</source>
        <translation>較之前 {change}</translation>
    </message>
    <message>
        <source>{number} votes</source>
        <translation>{number} 票</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}：{title}</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>To be strengthened</source>
        <translation>待加強</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>檢視：{name}</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>名稱至少需要一個字元。</translation>
    </message>
    <message>
        <source>As many cards and steps</source>
        <translation>卡片與步驟數目不變</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards {cards}</source>
        <translation>卡片 {cards}</translation>
    </message>
    <message>
        <source>Cards {cards}, steps {steps}</source>
        <translation>卡片 {cards}，步驟 {steps}</translation>
    </message>
    <message>
        <source>Changed since then: {summary}</source>
        <translation>此後的變更：{summary}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>比較這兩個</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>與目前比較</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>Keeping a version …</source>
        <translation>正在保留版本…</translation>
    </message>
    <message>
        <source>Looking for an earlier version …</source>
        <translation>正在尋找較早的版本…</translation>
    </message>
    <message>
        <source>Looking for versions …</source>
        <translation>正在尋找版本…</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名稱</translation>
    </message>
    <message>
        <source>Name that cannot be read</source>
        <translation>無法讀取的名稱</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>No version of this map is kept on this computer yet. Every save keeps one.</source>
        <translation>這部電腦上還沒有這份地圖的版本。每次儲存都會保留一個版本。</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>只算一步，可以復原</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>以副本開啟</translation>
    </message>
    <message>
        <source>Open that version</source>
        <translation>開啟該版本</translation>
    </message>
    <message>
        <source>Picture of the version</source>
        <translation>該版本的圖片</translation>
    </message>
    <message>
        <source>Remove the name</source>
        <translation>移除名稱</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Select two versions with Ctrl or Shift to compare them with each other</source>
        <translation>按住 Ctrl 或 Shift 選取兩個版本，即可互相比較</translation>
    </message>
    <message>
        <source>Steps {steps}</source>
        <translation>步驟 {steps}</translation>
    </message>
    <message>
        <source>The map as it is now is kept as “{name}”.</source>
        <translation>目前的地圖已保留為「{name}」。</translation>
    </message>
    <message>
        <source>The map is saved, but no version of it could be kept. {why}</source>
        <translation>地圖已儲存，但未能保留其版本。{why}</translation>
    </message>
    <message>
        <source>This version is damaged and cannot be read.</source>
        <translation>這個版本已損毀，無法讀取。</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>這個版本已不再保留。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions with a name stay for good, and they would take more than the {most} MB that all versions may take. Remove the name of another one, or allow more room in the preferences.</source>
        <translation>已命名的版本會一直保留，它們佔用的空間將超過所有版本可佔用的 {most} MB。請移除其他版本的名稱，或在偏好設定中允許更多空間。</translation>
    </message>
    <message>
        <source>What was changed since then</source>
        <translation>此後的變更</translation>
    </message>
    <message>
        <source>With a name</source>
        <translation>已命名</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{cards} cards in {steps} steps</source>
        <translation>{steps} 個步驟，{cards} 張卡片</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{name} ({time})</source>
        <translation>{name}（{time}）</translation>
    </message>
    <message>
        <source>{problem}

This computer keeps a version of it that was saved on {time}. It would open as a copy; the file itself stays as it is.</source>
        <translation>{problem}

這部電腦保留了該檔案在 {time} 儲存的版本。它會以副本開啟，檔案本身保持不變。</translation>
    </message>
    <message>
        <source>“{name}”, {time}</source>
        <translation>「{name}」，{time}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 項</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Curves of how each step feels; the next row says their values</source>
        <translation>每個步驟感受的曲線；下一列是具體數值</translation>
    </message>
    <message>
        <source>Go to a stage or lane</source>
        <translation>前往階段或泳道</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Detail: {detail}</source>
        <translation>詳細程度：{detail}</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已篩選</translation>
    </message>
    <message>
        <source>Keep as view</source>
        <translation>存成檢視</translation>
    </message>
    <message>
        <source>No lane is hidden</source>
        <translation>沒有隱藏的泳道</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <source>View {number}</source>
        <translation>檢視 {number}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>All maps of a folder…</source>
        <translation>資料夾中的所有地圖…</translation>
    </message>
    <message>
        <source>Draw the journey, see where it hurts, print it at any size.</source>
        <translation>畫出旅程，看清痛點，以任意尺寸列印。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Or drop a file on this window.</source>
        <translation>也可把檔案拖到此視窗。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的檔案</translation>
    </message>
    <message>
        <source>What is it like to be your customer?</source>
        <translation>當您的顧客是什麼感受？</translation>
    </message>
    <message>
        <source>⚠ Review due since {date}</source>
        <translation>⚠ 自 {date} 起該檢視了</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Welcome page</source>
        <translation>歡迎頁</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>+1 min</source>
        <translation>+1 分鐘</translation>
    </message>
    <message>
        <source>A quiet sound when the time is up</source>
        <translation>時間到時輕響一聲</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Added to {lane}. Cards until now: {count}.</source>
        <translation>已新增至「{lane}」。目前共 {count} 張卡片。</translation>
    </message>
    <message>
        <source>All votes in the map</source>
        <translation>地圖中的全部得票</translation>
    </message>
    <message>
        <source>Back to the window as it was (Esc)</source>
        <translation>回到原來的視窗（Esc）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards stay in their cells: most votes first, groups together, equal ones by chance.</source>
        <translation>卡片留在各自的儲存格內：得票多的在前，同組的相鄰，票數相同的隨機排列。</translation>
    </message>
    <message>
        <source>Clear old votes</source>
        <translation>清除舊票</translation>
    </message>
    <message>
        <source>Click or tap a card: a dot. Right click or hold: taken back. Keys: Space, Shift+Space; N next, R results.</source>
        <translation>點一下卡片：投一票。按右鍵或按住不放：收回。按鍵：空白鍵、Shift+空白鍵；N 下一位，R 結果。</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>每人點數</translation>
    </message>
    <message>
        <source>Drag a card onto one that says the same. With keys: select several with Shift, then G.</source>
        <translation>把卡片拖到意思相同的卡片上。用鍵盤：按住 Shift 選取多張，再按 G。</translation>
    </message>
    <message>
        <source>Draw a card to talk about</source>
        <translation>抽一張卡片討論</translation>
    </message>
    <message>
        <source>Everything is in order already.</source>
        <translation>一切已經整齊。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 組</translation>
    </message>
    <message>
        <source>Hide results</source>
        <translation>隱藏結果</translation>
    </message>
    <message>
        <source>In order: by votes, groups together, equal ones as chance has it.</source>
        <translation>已整理：依得票排列，同組相鄰，票數相同的隨機排列。</translation>
    </message>
    <message>
        <source>In the group “{name}”. Type another name, or drag on.</source>
        <translation>屬於「{name}」組。可輸入其他名稱，或繼續拖曳。</translation>
    </message>
    <message>
        <source>Into the map</source>
        <translation>寫入地圖</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>組名</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步驟</translation>
    </message>
    <message>
        <source>No dots are left. Take one back, or go on with the next person.</source>
        <translation>點已用完。請收回一點，或換下一位。</translation>
    </message>
    <message>
        <source>One dot less for each person</source>
        <translation>每人少一點</translation>
    </message>
    <message>
        <source>One dot more for each person</source>
        <translation>每人多一點</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>還剩一分鐘</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>減少一分鐘</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>增加一分鐘</translation>
    </message>
    <message>
        <source>One of these cards has as many tags as a card takes. Take one away first.</source>
        <translation>其中一張卡片的標籤已達上限。請先移除一個標籤。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>People: {people} · dots: {dots}</source>
        <translation>{people} 人 · {dots} 票</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>第 {number} 位</translation>
    </message>
    <message>
        <source>Person {number}: {left} of {each} dots left</source>
        <translation>第 {number} 位：還剩 {left}/{each} 票</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>列印或匯出…</translation>
    </message>
    <message>
        <source>Rank {rank}, dots: {dots}, {card}</source>
        <translation>第 {rank} 名，{dots} 票，{card}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>顯示結果</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start or stop the clock (F9)</source>
        <translation>啟動或停止計時（F9）</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步驟</translation>
    </message>
    <message>
        <source>Take back what was done last in the round</source>
        <translation>撤回本輪的上一步</translation>
    </message>
    <message>
        <source>The clock runs: {time}</source>
        <translation>計時開始：{time}</translation>
    </message>
    <message>
        <source>The clock stands: {time}</source>
        <translation>計時暫停：{time}</translation>
    </message>
    <message>
        <source>The dots are in the map, as one step that Undo takes back.</source>
        <translation>投票已寫入地圖，是一個步驟，可以復原。</translation>
    </message>
    <message>
        <source>The round is forgotten; the map is as it was.</source>
        <translation>本輪投票已作廢，地圖保持原樣。</translation>
    </message>
    <message>
        <source>There is no card yet.</source>
        <translation>還沒有卡片。</translation>
    </message>
    <message>
        <source>This map has no lane yet that cards could go into.</source>
        <translation>地圖上還沒有可放卡片的泳道。</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間到</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>剩餘時間：{time}</translation>
    </message>
    <message>
        <source>Type a card, press Enter</source>
        <translation>輸入卡片內容，按 Enter</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>{left} of {each} dots left</source>
        <translation>剩餘 {left} 點，共 {each} 點</translation>
    </message>
    <message>
        <source>↑ ↓ kind · ← → step · Alt+1 to 9 · Esc ends the workshop</source>
        <translation>↑ ↓ 類別 · ← → 步驟 · Alt+1 至 9 · Esc 結束工作坊</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 分鐘</translation>
    </message>
</context>
</TS>
