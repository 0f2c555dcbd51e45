<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CJM Desktop</source>
        <translation>关于 CJM Desktop</translation>
    </message>
    <message>
        <source>All rights reserved: no licence has been chosen for CJM Desktop itself yet; what it is made with keeps its own licences.</source>
        <translation>保留所有权利：CJM Desktop 本身尚未选定许可证；其组成部分各按自己的许可证使用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Draws customer journey maps and prints them exactly, at any size. It works without a network, sends nothing anywhere, and asks nobody whether there is a newer version.</source>
        <translation>绘制客户旅程地图，并以任意尺寸精确打印。它无需网络，不向任何地方发送任何内容，也不检查是否有新版本。</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>它由以下部分组成：</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Log of crashes</source>
        <translation>崩溃记录</translation>
    </message>
    <message>
        <source>Looking up what is installed …</source>
        <translation>正在查看已安装的组件…</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <translation>目前没有任何记录。</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的页面</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>What the licence says</source>
        <translation>许可证内容</translation>
    </message>
    <message>
        <source>When the program fails, it writes here where in it that was: nothing of your maps, and no names of files. It is sent nowhere; copy it to tell somebody about it.</source>
        <translation>程序出错时，会在这里写下出错的位置：不含地图的任何内容，也不含文件名。它不会发送到任何地方；如需告诉别人，请复制它。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Action without a name</source>
        <translation>未命名举措</translation>
    </message>
    <message>
        <source>Add the selected cards</source>
        <translation>加入选中的卡片</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众占比</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
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
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详细说明</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>No card. Select some on the map and add them.</source>
        <translation>没有卡片。请在地图上选中卡片，再加入。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Take out: {card}</source>
        <translation>移出：{card}</translation>
    </message>
    <message>
        <source>Time to effect</source>
        <translation>见效时间</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What will be done about what the map shows: why, who, until when. Select pain points or opportunities, then choose “Make an action of it” in their menu.</source>
        <translation>针对地图所揭示的问题要做的事：为什么、谁负责、何时完成。请选中痛点或机会点，再在其菜单中选择“转为举措”。</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} 周</translation>
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
        <translation>{share}（按人物角色）</translation>
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
        <translation>地图不再自动保存：{why}</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Add a colour</source>
        <translation>添加颜色</translation>
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
        <translation>选择徽标…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colour of the brand</source>
        <translation>品牌颜色</translation>
    </message>
    <message>
        <source>Colour {number}: {colour}</source>
        <translation>颜色 {number}：{colour}</translation>
    </message>
    <message>
        <source>Colours of the stages; the first is the accent too</source>
        <translation>各阶段的颜色；第一种也是强调色</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the brand “{name}”? Maps that have its colours keep them.</source>
        <translation>要删除品牌“{name}”吗？已使用其颜色的地图保持不变。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>For new maps too</source>
        <translation>也用于新地图</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Logo; without one a map keeps its own</source>
        <translation>徽标；没有时地图保留自己的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>新品牌</translation>
    </message>
    <message>
        <source>New from this map</source>
        <translation>从此地图新建</translation>
    </message>
    <message>
        <source>No brands yet. Make a new one, or take the colours and logo of this map.</source>
        <translation>还没有品牌。请新建一个，或采用这张地图的颜色和徽标。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>阶段 {number}</translation>
    </message>
    <message>
        <source>Take the last colour away</source>
        <translation>去掉最后一种颜色</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>去掉徽标</translation>
    </message>
    <message>
        <source>The map’s theme has one colour only: the brand’s are not seen in it.</source>
        <translation>此地图的主题只有一种颜色：看不到品牌的颜色。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Use for this map</source>
        <translation>用于此地图</translation>
    </message>
    <message>
        <source>{colour} is hard to see on paper: signs and small letters are drawn as {drawn}.</source>
        <translation>{colour} 在纸上不易看清：标记和小字以 {drawn} 绘制。</translation>
    </message>
    <message>
        <source>{colour}: stages are drawn as {drawn}, so that their names can be read.</source>
        <translation>{colour}：阶段以 {drawn} 绘制，以便看清名称。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The text is too long: {most} characters fit here. The last {over} characters were left out.</source>
        <translation>文字太长：这里最多容纳 {most} 个字符。末尾的 {over} 个字符没有保留。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Backstage</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>成本 {amount}</translation>
    </message>
    <message>
        <source>Customer action</source>
        <translation>客户行为</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>客户期望</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Frontstage</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>机会点</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>有形展示</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>客户疑问</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Support process</source>
        <translation>支持流程</translation>
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
        <translation>触点</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Marketing</source>
        <translation>营销</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>面对面</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>自助服务</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
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
        <translation>数值：{count}</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Lane “{lane}”</source>
        <translation>泳道“{lane}”</translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>略过：{rows}。</translation>
    </message>
    <message>
        <source>Names of stages</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Names of steps</source>
        <translation>步骤名称</translation>
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
        <translation>新阶段：{count}</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>New steps: {count}</source>
        <translation>新步骤：{count}</translation>
    </message>
    <message>
        <source>Nothing is pasted.</source>
        <translation>没有可粘贴的内容。</translation>
    </message>
    <message>
        <source>Nothing: leave out</source>
        <translation>不用：略过</translation>
    </message>
    <message>
        <source>Of what is selected only the personas were taken. Take the rest by itself.</source>
        <translation>选中的内容里只取了人物角色。其余请另外选中再复制。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Personas added: {count}</source>
        <translation>已添加人物角色：{count} 个</translation>
    </message>
    <message>
        <source>Row {row}, “{name}”, becomes</source>
        <translation>第 {row} 行“{name}”变为</translation>
    </message>
    <message>
        <source>Steps and stages that are there keep their names. Not used: {names}.</source>
        <translation>已有的步骤和阶段保留原名，未采用：{names}。</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>The first column names the lanes</source>
        <translation>第一列是泳道名称</translation>
    </message>
    <message>
        <source>The steps are in</source>
        <translation>步骤在表格的</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The table has more than {most} filled cells.</source>
        <translation>表格中有内容的单元格超过 {most} 个。</translation>
    </message>
    <message>
        <source>The table on the clipboard has {rows} rows and {columns} columns. At most {most} rows and {wide} columns can be pasted.</source>
        <translation>剪贴板上的表格有 {rows} 行、{columns} 列，最多能粘贴 {most} 行、{wide} 列。</translation>
    </message>
    <message>
        <source>There are {count} letters on the clipboard. At most {most} can be pasted at once.</source>
        <translation>剪贴板上有 {count} 个字符，一次最多能粘贴 {most} 个。</translation>
    </message>
    <message>
        <source>There are {count} lines on the clipboard. At most {most} become cards at once.</source>
        <translation>剪贴板上有 {count} 行，一次最多能变成 {most} 张卡片。</translation>
    </message>
    <message>
        <source>There is no persona on the clipboard. Copy one in a list of personas, then paste it.</source>
        <translation>剪贴板上没有人物角色。请先在人物角色列表中复制一个，再粘贴。</translation>
    </message>
    <message>
        <source>There is nothing here to copy. Select cards, points, figures, flows, steps, stages or lanes first.</source>
        <translation>这里没有可复制的内容。请先选中卡片、情绪点、数值、流转、步骤、阶段或泳道。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that a map takes. Copy cards, words or a picture.</source>
        <translation>剪贴板上没有地图可用的内容。请先复制卡片、文字或图片。</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>它们成为</translation>
    </message>
    <message>
        <source>What is on the clipboard stands there already. Select another place, then paste.</source>
        <translation>剪贴板上的内容已经在那里了。请选中别处再粘贴。</translation>
    </message>
    <message>
        <source>What was pasted is not shown: its lane is folded or hidden, or the view leaves it out.</source>
        <translation>粘贴的内容没有显示：它的泳道已折叠或隐藏，或者当前视图不含它。</translation>
    </message>
    <message>
        <source>What was pasted was not whole.</source>
        <translation>粘贴的内容不完整。</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列（竖）</translation>
    </message>
    <message>
        <source>new steps</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行（横）</translation>
    </message>
    <message>
        <source>steps of the same name, else new ones</source>
        <translation>同名的步骤，没有则新建</translation>
    </message>
    <message>
        <source>the steps from “{step}” on</source>
        <translation>从“{step}”开始的步骤</translation>
    </message>
    <message>
        <source>{few} and {count} more</source>
        <translation>{few} 等，另有 {count} 个</translation>
    </message>
    <message>
        <source>{file} holds a journey map, but does not say what of it was copied.</source>
        <translation>{file}上是一张客户旅程地图，但没有说明复制了其中的什么。</translation>
    </message>
    <message>
        <source>{row}: figures that were there before are replaced: {count}.</source>
        <translation>{row}：将替换原有的 {count} 个数值。</translation>
    </message>
    <message>
        <source>{row}: its numbers are read as a scale from {low} to {high}.</source>
        <translation>{row}：其中的数字按 {low} 到 {high} 的刻度读取。</translation>
    </message>
    <message>
        <source>{row}: these are no figures and are left out: {cells}.</source>
        <translation>{row}：以下不是数值，略过：{cells}。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……还有 {count} 条</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
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
        <translation>粉</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
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
        <translation>黄</translation>
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
        <translation>关于</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
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
        <translation>怎样更好</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
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
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation>数据的列</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密说明</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Customers a year</source>
        <translation>每年客户数</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
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
        <translation>时长</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>困扰</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID in the library</source>
        <translation>素材库中的 ID</translation>
    </message>
    <message>
        <source>ID of the linked map</source>
        <translation>链接地图的 ID</translation>
    </message>
    <message>
        <source>ID: {column}</source>
        <translation>ID：{column}</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>下方的线</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Linked map</source>
        <translation>链接的地图</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>复盘间隔（月）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names in the data</source>
        <translation>数据中的名称</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Of other programs</source>
        <translation>其他程序的内容</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Others faint</source>
        <translation>其余淡显</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>续行</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>线上或线下</translation>
    </message>
    <message>
        <source>Presenter’s notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Presenter’s path</source>
        <translation>演示路径</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Quotes at a step</source>
        <translation>每个步骤的反馈条数</translation>
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
        <translation>评分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作簿中的工作表</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Thresholds of findings</source>
        <translation>发现的阈值</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>至步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>单位</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
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
        <translation>相关卡片得票</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计入的结果</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What it feeds</source>
        <translation>所供给的内容</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Which quotes</source>
        <translation>选取哪些反馈</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the columns</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>Without lanes</source>
        <translation>略去的泳道</translation>
    </message>
    <message>
        <source>Without stages</source>
        <translation>略去的阶段</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>柱形</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时长</translation>
    </message>
    <message>
        <source>equally wide</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>纵向</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>About CJM Desktop</source>
        <translation>关于 CJM Desktop</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Add to the presenter’s path</source>
        <translation>添加到演示路径</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Automatic width</source>
        <translation>自动宽度</translation>
    </message>
    <message>
        <source>Back to the last place</source>
        <translation>回到上一处</translation>
    </message>
    <message>
        <source>Begin a new stage here</source>
        <translation>在此开始新阶段</translation>
    </message>
    <message>
        <source>Brand…</source>
        <translation>品牌…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Columns by time</source>
        <translation>按时间排列列宽</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Compare as-is with to-be</source>
        <translation>比较现状与目标</translation>
    </message>
    <message>
        <source>Compare with what is saved</source>
        <translation>与已保存的内容比较</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Datasets…</source>
        <translation>数据集…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Flow: {kind}</source>
        <translation>流转：{kind}</translation>
    </message>
    <message>
        <source>Fold stage</source>
        <translation>折叠阶段</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再向前</translation>
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
        <translation>高度随内容</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hints on the map</source>
        <translation>地图上的提示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Import evidence…</source>
        <translation>导入依据…</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>在后面插入</translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation>在前面插入</translation>
    </message>
    <message>
        <source>Into the next stage</source>
        <translation>移入下一个阶段</translation>
    </message>
    <message>
        <source>Into the stage before</source>
        <translation>移入上一个阶段</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Keep as view…</source>
        <translation>保存为视图…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Make an action of it</source>
        <translation>转为举措</translation>
    </message>
    <message>
        <source>Map overview</source>
        <translation>地图总览</translation>
    </message>
    <message>
        <source>Match case and width</source>
        <translation>区分大小写和全半角</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>合并卡片</translation>
    </message>
    <message>
        <source>Merge lanes</source>
        <translation>合并泳道</translation>
    </message>
    <message>
        <source>Merge stages</source>
        <translation>合并阶段</translation>
    </message>
    <message>
        <source>Merge steps</source>
        <translation>合并步骤</translation>
    </message>
    <message>
        <source>Merge the conflict copy…</source>
        <translation>合并冲突副本…</translation>
    </message>
    <message>
        <source>Merge what was changed elsewhere</source>
        <translation>合并别处的更改</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>缩略图</translation>
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
        <translation>为此版本命名…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一个区域</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>下一个窗口</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open the conflict copy beside</source>
        <translation>在旁边打开冲突副本</translation>
    </message>
    <message>
        <source>Open the linked map</source>
        <translation>打开链接的地图</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Panels beside the map</source>
        <translation>地图两侧的面板</translation>
    </message>
    <message>
        <source>Pass over the conflict copy</source>
        <translation>暂不处理冲突副本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>粘贴为文本</translation>
    </message>
    <message>
        <source>Plan: which action first</source>
        <translation>计划：先做哪项举措</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present from the selected stage</source>
        <translation>从所选阶段开始演示</translation>
    </message>
    <message>
        <source>Presenter’s path…</source>
        <translation>演示路径…</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一个区域</translation>
    </message>
    <message>
        <source>Previous stage</source>
        <translation>上一阶段</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>上一个窗口</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reach one step farther</source>
        <translation>向右多跨一个步骤</translation>
    </message>
    <message>
        <source>Reach one step less far</source>
        <translation>少跨一个步骤</translation>
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
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Reload what is in the file</source>
        <translation>重新载入文件内容</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>重命名视图…</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select same kind</source>
        <translation>选择同类</translation>
    </message>
    <message>
        <source>Select whole lane</source>
        <translation>选择整个泳道</translation>
    </message>
    <message>
        <source>Select whole stage</source>
        <translation>选择整个阶段</translation>
    </message>
    <message>
        <source>Select whole step</source>
        <translation>选择整个步骤</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show log of crashes</source>
        <translation>显示崩溃记录</translation>
    </message>
    <message>
        <source>Take over notes…</source>
        <translation>录入便利贴…</translation>
    </message>
    <message>
        <source>Thresholds of findings…</source>
        <translation>发现的阈值…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>撤销：{label}</translation>
    </message>
    <message>
        <source>Unfold all stages</source>
        <translation>展开所有阶段</translation>
    </message>
    <message>
        <source>Unfold stage</source>
        <translation>展开阶段</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>整张地图</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
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
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>缩放到所选内容</translation>
    </message>
    <message>
        <source>Zoom to stage</source>
        <translation>缩放到阶段</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>--blank takes a number of notes up to {most}, for a kit or its cards.</source>
        <translation>--blank 需要一个不超过 {most} 的张数，用于工作坊套件或其卡片。</translation>
    </message>
    <message>
        <source>--kit and --handout contradict each other. Give one of them.</source>
        <translation>--kit 与 --handout 相互矛盾。请只给出其中一个。</translation>
    </message>
    <message>
        <source>--ppi takes a number from {least} to {most}.</source>
        <translation>--ppi 要求 {least} 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>--redact knows no “{name}”. It takes, with commas between them: {known}.</source>
        <translation>--redact 不认识“{name}”。可用（以逗号分隔）：{known}。</translation>
    </message>
    <message>
        <source>--scale and --distance contradict each other. Give one of them.</source>
        <translation>--scale 和 --distance 相互矛盾，请只给出其中一个。</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 条发现</translation>
    </message>
    <message>
        <source>A workshop kit is printed at true size. Leave out --scale and --distance.</source>
        <translation>工作坊套件按实际大小打印。请去掉 --scale 和 --distance。</translation>
    </message>
    <message>
        <source>Cards in {kind}: {count}</source>
        <translation>{kind}中的卡片：{count}</translation>
    </message>
    <message>
        <source>Comments that become cards: {count}</source>
        <translation>成为卡片的评论：{count}</translation>
    </message>
    <message>
        <source>Conflicts: {count}. In {file} mine holds, and what only one of them deleted is there.</source>
        <translation>冲突：{count}。{file} 中以我的为准，只有一方删除的内容仍保留。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Help: {command}</source>
        <translation>帮助：{command}</translation>
    </message>
    <message>
        <source>Lanes: {lanes}</source>
        <translation>泳道：{lanes}</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>No font has these characters; boxes stand in their place: {characters}</source>
        <translation>没有字体包含以下字符，已用方框代替：{characters}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有发现。</translation>
    </message>
    <message>
        <source>Nothing was written. With -o OUT.cjm this goes into a map.</source>
        <translation>没有写出任何内容。加上 -o OUT.cjm 即可放入地图。</translation>
    </message>
    <message>
        <source>Nothing was written: no figure is at a step of the map. Say where by --name or --at.</source>
        <translation>没有写出任何内容：没有数值位于地图的步骤上。请用 --name 或 --at 指明位置。</translation>
    </message>
    <message>
        <source>Personas: {personas}</source>
        <translation>人物角色：{personas}</translation>
    </message>
    <message>
        <source>Picture: {width} × {height} pixels</source>
        <translation>图片：{width} × {height} 像素</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>印前检查</translation>
    </message>
    <message>
        <source>Reading data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Stages: {stages}</source>
        <translation>阶段：{stages}</translation>
    </message>
    <message>
        <source>Steps: {steps}</source>
        <translation>步骤：{steps}</translation>
    </message>
    <message>
        <source>The command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>The command line cannot be understood: {message}</source>
        <translation>无法理解命令行：{message}</translation>
    </message>
    <message>
        <source>The current folder is no longer there. Start the command in another one.</source>
        <translation>当前文件夹已不存在。请在别的文件夹中启动命令。</translation>
    </message>
    <message>
        <source>The file holds page 1 of {count}. With --page another one is taken.</source>
        <translation>文件里是第 1 页，共 {count} 页。用 --page 可取另一页。</translation>
    </message>
    <message>
        <source>The option {name} is missing.</source>
        <translation>缺少选项 {name}。</translation>
    </message>
    <message>
        <source>The option {name} needs a number.</source>
        <translation>选项 {name} 需要一个数字。</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>选项 {name} 需要一个值。</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>选项 {name} 不带值。</translation>
    </message>
    <message>
        <source>The result cannot be written: {why}.</source>
        <translation>无法写出结果：{why}。</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>没有命令“{name}”。</translation>
    </message>
    <message>
        <source>There is no handout “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的输出内容。可选：{names}。</translation>
    </message>
    <message>
        <source>There is no lane “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的泳道。现有：{names}。</translation>
    </message>
    <message>
        <source>There is no language “{name}”. There are: {names}.</source>
        <translation>没有语言“{name}”。可选：{names}。</translation>
    </message>
    <message>
        <source>There is no method “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的方法。可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>没有选项 {name}。</translation>
    </message>
    <message>
        <source>There is no orientation “{name}”. There are: {names}.</source>
        <translation>没有方向“{name}”。可选：{names}。</translation>
    </message>
    <message>
        <source>There is no table by “{name}”. There are: {names}.</source>
        <translation>没有按“{name}”排列的表格。可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no template “{name}”. There are: {names}.</source>
        <translation>没有模板“{name}”。可选：{names}。</translation>
    </message>
    <message>
        <source>There is no view “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的视图。可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no view “{name}”. This map has no views.</source>
        <translation>没有名为“{name}”的视图。这张地图没有视图。</translation>
    </message>
    <message>
        <source>This is too much: {rest}.</source>
        <translation>多余的内容：{rest}。</translation>
    </message>
    <message>
        <source>This map has no actions yet.</source>
        <translation>这张地图还没有举措。</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>标题：{title}</translation>
    </message>
    <message>
        <source>With --force an existing file is written over.</source>
        <translation>加上 --force 可覆盖已有文件。</translation>
    </message>
    <message>
        <source>dismissed: {reason}</source>
        <translation>已忽略：{reason}</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>mine: {mine}; theirs: {theirs}</source>
        <translation>我的：{mine}；对方：{theirs}</translation>
    </message>
    <message>
        <source>own template</source>
        <translation>自己的模板</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>without --scale</source>
        <translation>不用 --scale</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} 条发现</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{file} cannot be written: its name must end in {known}.</source>
        <translation>无法写入 {file}：文件名必须以 {known} 结尾。</translation>
    </message>
    <message>
        <source>{file} holds no note that could be taken over. Nothing was written.</source>
        <translation>{file} 中没有可以录入的便利贴。没有写出任何文件。</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已写出 {file}。</translation>
    </message>
    <message>
        <source>{file} would be written over itself. Give the new file another name.</source>
        <translation>{file} 会被自身覆盖。请为新文件另取一个名字。</translation>
    </message>
    <message>
        <source>{file}, field paper: {problem}</source>
        <translation>{file}，字段 paper：{problem}</translation>
    </message>
    <message>
        <source>{file}, row {row}: {note}</source>
        <translation>{file}，第 {row} 行：{note}</translation>
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
        <translation>{file}：无法打开</translation>
    </message>
    <message>
        <source>{file}: in order</source>
        <translation>{file}：正常</translation>
    </message>
    <message>
        <source>{file}: needs repair ({count})</source>
        <translation>{file}：需要修复（{count}）</translation>
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
        <translation>“{name}”只有一种语言：{language}。</translation>
    </message>
    <message>
        <source>{name} is there in these languages only: {languages}.</source>
        <translation>“{name}”只有以下语言：{languages}。</translation>
    </message>
    <message>
        <source>{option} cannot be “{value}”. It takes: {known}.</source>
        <translation>{option} 不能是“{value}”。可用：{known}。</translation>
    </message>
    <message>
        <source>{option} is for files that end in {suffix} only.</source>
        <translation>{option} 只用于以 {suffix} 结尾的文件。</translation>
    </message>
    <message>
        <source>{option} needs a name, an equals sign and what it means: “{text}” has not.</source>
        <translation>{option} 需要名称、等号和含义：“{text}”不符合。</translation>
    </message>
    <message>
        <source>{option} says how a map is divided into tiles. Give --tile as well.</source>
        <translation>{option} 只在分拼页打印时有用，请同时给出 --tile。</translation>
    </message>
    <message>
        <source>{option} takes a factor such as 0.5, 50% or 1:2; “{value}” is none.</source>
        <translation>{option} 需要 0.5、50% 或 1:2 这样的比例；“{value}”不是。</translation>
    </message>
    <message>
        <source>{option} takes a length from {least} to {most} {unit}; “{value}” is none.</source>
        <translation>{option} 需要 {least} 到 {most} {unit} 的长度；“{value}”不是。</translation>
    </message>
    <message>
        <source>{sides}; both can be had</source>
        <translation>{sides}；可以两者都保留</translation>
    </message>
    <message>
        <source>{title} ({weight})</source>
        <translation>{title}（{weight}）</translation>
    </message>
    <message>
        <source>“{name}” is the name of a folder. Give the name of a file.</source>
        <translation>“{name}”是文件夹的名字。请给出文件名。</translation>
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
        <translation>批注</translation>
    </message>
    <message>
        <source>Comment: {about}</source>
        <translation>批注：{about}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No comment is resolved yet.</source>
        <translation>还没有已解决的批注。</translation>
    </message>
    <message>
        <source>No open comments. Select a card, a step or a stage to say something about it.</source>
        <translation>没有未解决的批注。选中一张卡片、一个步骤或阶段，即可添加批注。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The first {shown} of {count}.</source>
        <translation>共 {count} 条，显示前 {shown} 条。</translation>
    </message>
    <message>
        <source>Which comments are shown</source>
        <translation>显示哪些批注</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>写回复</translation>
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
        <translation>{count} 条未解决</translation>
    </message>
    <message>
        <source>{count} resolved</source>
        <translation>{count} 条已解决</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
    <message>
        <source>← All comments</source>
        <translation>← 全部批注</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>1 action</source>
        <translation>1 项举措</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 张卡片</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 个渠道</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 条批注</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>1 条曲线</translation>
    </message>
    <message>
        <source>1 dataset</source>
        <translation>1 个数据集</translation>
    </message>
    <message>
        <source>1 department</source>
        <translation>1 个部门</translation>
    </message>
    <message>
        <source>1 dismissed finding</source>
        <translation>1 条已忽略的发现</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 个数值</translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>1 条流转</translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation>1 条泳道</translation>
    </message>
    <message>
        <source>1 moment of truth</source>
        <translation>1 个关键时刻</translation>
    </message>
    <message>
        <source>1 persona</source>
        <translation>1 个人物角色</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 个情绪点</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 条回复</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 次复盘</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 个阶段</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个步骤</translation>
    </message>
    <message>
        <source>1 stop of the path</source>
        <translation>1 个路径站点</translation>
    </message>
    <message>
        <source>1 view</source>
        <translation>1 个视图</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Biggest improvements</source>
        <translation>改善最大之处</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Dismissed finding</source>
        <translation>已忽略的发现</translation>
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
        <translation>数值</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>In “{map}” no to-be curve stands beside an as-is curve, and no figure has a target that it has not met; so there is nothing to compare within it. Draw a to-be curve, or compare the map with another one.</source>
        <translation>“{map}”中没有与现状曲线相对的目标曲线，也没有尚未达标的数值，因此无可比较。请画一条目标曲线，或与另一张地图比较。</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Lanes and curves</source>
        <translation>泳道和曲线</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map and personas</source>
        <translation>地图和人物角色</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Nothing is to become better.</source>
        <translation>没有要改善之处。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>情绪点</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>未命名的阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop of the path</source>
        <translation>路径站点</translation>
    </message>
    <message>
        <source>The two maps share no records; they are compared by the names of stages, steps, lanes and cards.</source>
        <translation>两张地图没有共同的记录，因此按阶段、步骤、泳道和卡片的名称进行比较。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What is to become worse</source>
        <translation>将会变差之处</translation>
    </message>
    <message>
        <source>in {holder}</source>
        <translation>位于{holder}</translation>
    </message>
    <message>
        <source>in {lane} at {step}</source>
        <translation>位于{lane}的{step}</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>on {holder}</source>
        <translation>针对{holder}</translation>
    </message>
    <message>
        <source>properties of the map</source>
        <translation>地图属性</translation>
    </message>
    <message>
        <source>what has no name</source>
        <translation>未命名之处</translation>
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
        <translation>{count} 项举措</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} 张卡片</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} 个渠道</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} 条批注</translation>
    </message>
    <message>
        <source>{count} curves</source>
        <translation>{count} 条曲线</translation>
    </message>
    <message>
        <source>{count} datasets</source>
        <translation>{count} 个数据集</translation>
    </message>
    <message>
        <source>{count} departments</source>
        <translation>{count} 个部门</translation>
    </message>
    <message>
        <source>{count} dismissed findings</source>
        <translation>{count} 条已忽略的发现</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} 个数值</translation>
    </message>
    <message>
        <source>{count} flows</source>
        <translation>{count} 条流转</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>{count} 条泳道</translation>
    </message>
    <message>
        <source>{count} maps</source>
        <translation>{count} 张地图</translation>
    </message>
    <message>
        <source>{count} moments of truth</source>
        <translation>{count} 个关键时刻</translation>
    </message>
    <message>
        <source>{count} personas</source>
        <translation>{count} 个人物角色</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 个情绪点</translation>
    </message>
    <message>
        <source>{count} replies</source>
        <translation>{count} 条回复</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} 次复盘</translation>
    </message>
    <message>
        <source>{count} stages</source>
        <translation>{count} 个阶段</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 个步骤</translation>
    </message>
    <message>
        <source>{count} stops of the path</source>
        <translation>{count} 个路径站点</translation>
    </message>
    <message>
        <source>{count} views</source>
        <translation>{count} 个视图</translation>
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
        <translation>{figure}从 {old} 变为 {new}</translation>
    </message>
    <message>
        <source>{figure} new, {value}</source>
        <translation>{figure}为新增，{value}</translation>
    </message>
    <message>
        <source>{figure} removed, it was {value}</source>
        <translation>{figure}已删除，原为 {value}</translation>
    </message>
    <message>
        <source>{figure} still {value}</source>
        <translation>{figure}仍为 {value}</translation>
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
        <translation>{kind}“{name}”</translation>
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
        <translation>{name}：平均从 {old} 变为 {new}，改善最多的是{steps}</translation>
    </message>
    <message>
        <source>{persona} · {state}</source>
        <translation>{persona} · {state}</translation>
    </message>
    <message>
        <source>{records} added</source>
        <translation>{records}已添加</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>{records}已更改</translation>
    </message>
    <message>
        <source>{records} moved</source>
        <translation>{records}已移动</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>{records}已删除</translation>
    </message>
    <message>
        <source>{record} added, {place}</source>
        <translation>{record}已添加，{place}</translation>
    </message>
    <message>
        <source>{record} changed: {fields}</source>
        <translation>{record}已更改：{fields}</translation>
    </message>
    <message>
        <source>{record} is now {name}</source>
        <translation>{record}现为{name}</translation>
    </message>
    <message>
        <source>{record} moved from {old} to {new}</source>
        <translation>{record}已从{old}移到{new}</translation>
    </message>
    <message>
        <source>{record} moved, now after {other}</source>
        <translation>{record}已移到{other}之后</translation>
    </message>
    <message>
        <source>{record} moved, now first</source>
        <translation>{record}已移到最前</translation>
    </message>
    <message>
        <source>{record} removed, {place}</source>
        <translation>{record}已删除，原{place}</translation>
    </message>
    <message>
        <source>{record} went from {old} to {new}</source>
        <translation>{record}由 {old} 变为 {new}</translation>
    </message>
    <message>
        <source>{record}, {place}</source>
        <translation>{record}，{place}</translation>
    </message>
    <message>
        <source>{sentence}; changed as well: {fields}</source>
        <translation>{sentence}；另外更改：{fields}</translation>
    </message>
    <message>
        <source>{sentence}; nothing is measured at its steps</source>
        <translation>{sentence}；其步骤上没有任何测量值</translation>
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
        <translation>“{before}”和“{after}”既没有共同的记录，也没有同名的阶段、步骤或卡片，因此无从比较。请选择同一张地图的两个状态，或同一旅程的两张地图。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>As it is in the file</source>
        <translation>文件中的状态</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Both states on one map</source>
        <translation>合在一张地图上的两个状态</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>How it feels, and what is measured</source>
        <translation>情绪与指标</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>The map as it is now</source>
        <translation>当前的地图</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What was before is after, and the other way round</source>
        <translation>把之前和之后互换</translation>
    </message>
    <message>
        <source>What was done in between</source>
        <translation>期间完成的举措</translation>
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
        <translation>已读取“{name}”。为此做了以下处理：</translation>
    </message>
    <message>
        <source>‹ Back to the map</source>
        <translation>‹ 返回地图</translation>
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
        <translation>全部用对方的</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者都要</translation>
    </message>
    <message>
        <source>Everything else is merged already. Mine is what is open here, theirs is the other copy. Merging is one step that can be undone.</source>
        <translation>其余内容均已合并。“我的”指在此打开的地图，“对方的”指另一份副本。合并是一个步骤，可以撤销。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>双方都更改的内容</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>Curve {number}</source>
        <translation>曲线 {number}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低点</translation>
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
        <translation>有一个引号没有结束：其后的全部内容都落在这个单元格里。</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Conversion to the next stage</source>
        <translation>到下一阶段的转化</translation>
    </message>
    <message>
        <source>Conversion to the next step</source>
        <translation>到下一步骤的转化</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Duration (mean)</source>
        <translation>时长（平均值）</translation>
    </message>
    <message>
        <source>Duration (median)</source>
        <translation>时长（中位数）</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>情绪曲线</translation>
    </message>
    <message>
        <source>Empty cells in “{column}”: {count}</source>
        <translation>“{column}”中的空单元格：{count}</translation>
    </message>
    <message>
        <source>Event or outcome</source>
        <translation>事件或结果</translation>
    </message>
    <message>
        <source>How many a row stands for</source>
        <translation>一行代表多少</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>平均评分</translation>
    </message>
    <message>
        <source>Most telling</source>
        <translation>最有说服力</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>净推荐值</translation>
    </message>
    <message>
        <source>New names in the data: {names}.</source>
        <translation>数据中的新名称：{names}。</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No column can be “{role}”. It takes: {roles}.</source>
        <translation>列不能是“{role}”。可用：{roles}。</translation>
    </message>
    <message>
        <source>No new figure of “{name}” at {steps}: what stood there stays.</source>
        <translation>“{name}”在{steps}没有新数值：原有的保留。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Refreshes what came from “{dataset}” before.</source>
        <translation>更新先前来自“{dataset}”的内容。</translation>
    </message>
    <message>
        <source>Rows or visits</source>
        <translation>行数或访问数</translation>
    </message>
    <message>
        <source>Rows that are at no step of the map, in the figures of the whole only: {count}</source>
        <translation>不在地图任何步骤上、只计入总体数值的行：{count}</translation>
    </message>
    <message>
        <source>Rows that repeat another one in everything but their number count once: {count}</source>
        <translation>除编号外与另一行完全相同、只计一次的行：{count}</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>满意度（CSAT）</translation>
    </message>
    <message>
        <source>Share of an outcome</source>
        <translation>结果占比</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The column “{column}” has more than {most} different names: choose another one.</source>
        <translation>“{column}”列有超过 {most} 个不同的名称：请另选一列。</translation>
    </message>
    <message>
        <source>The data do not say how many answers each mean comes from: all rows count alike.</source>
        <translation>数据没有说明每个平均值来自多少份回答：各行权重相同。</translation>
    </message>
    <message>
        <source>The data have no name “{name}” in a column of places or personas.</source>
        <translation>数据的位置列或人物角色列中没有名称“{name}”。</translation>
    </message>
    <message>
        <source>The lane “{lane}” is locked and stays as it is.</source>
        <translation>泳道“{lane}”已锁定，保持不变。</translation>
    </message>
    <message>
        <source>The map has no persona “{name}”.</source>
        <translation>地图中没有人物角色“{name}”。</translation>
    </message>
    <message>
        <source>The map has no stage, step or touchpoint “{name}”.</source>
        <translation>地图中没有阶段、步骤或触点“{name}”。</translation>
    </message>
    <message>
        <source>There are more at a later stage than before it: no conversion there ({share} %).</source>
        <translation>后一阶段的数量多于前一阶段：该处没有转化率（{share} %）。</translation>
    </message>
    <message>
        <source>These are at no place of the map: {names}.</source>
        <translation>以下名称不在地图的任何位置：{names}。</translation>
    </message>
    <message>
        <source>These columns are not there any more: {columns}.</source>
        <translation>以下列已不存在：{columns}。</translation>
    </message>
    <message>
        <source>This row has {count} cells, the first one {width}; it is left out.</source>
        <translation>这一行有 {count} 个单元格，首行有 {width} 个；已略去。</translation>
    </message>
    <message>
        <source>This row has {count} cells, the first one {width}; the rest is taken as empty.</source>
        <translation>这一行有 {count} 个单元格，首行有 {width} 个；其余视为空。</translation>
    </message>
    <message>
        <source>This stands above the names of the columns; left out.</source>
        <translation>这一行在列名之上；已略去。</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>What showed “{measure}” is gone from the map and is not made again.</source>
        <translation>显示“{measure}”的内容已不在地图中，不会重新建立。</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {fault}</source>
        <translation>第 {row} 行，“{column}”列：{fault}</translation>
    </message>
    <message>
        <source>row {row}: {fault}</source>
        <translation>第 {row} 行：{fault}</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>{cell} is not between {low} and {high}; taken as no answer.</source>
        <translation>{cell} 不在 {low} 到 {high} 之间；视为未作答。</translation>
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
        <translation>{column}：{role}，{low} 到 {high}，关于“{where}”</translation>
    </message>
    <message>
        <source>{column}: {role}, {more}</source>
        <translation>{column}：{role}，{more}</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”. There are: {columns}.</source>
        <translation>{file} 没有“{column}”列。现有：{columns}。</translation>
    </message>
    <message>
        <source>{file} has no rows of data below the names of the columns.</source>
        <translation>{file} 在列名之下没有数据行。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. There are: {names}.</source>
        <translation>{file} 没有工作表“{sheet}”。现有：{names}。</translation>
    </message>
    <message>
        <source>{file} has none of the columns of “{dataset}”: {columns}.</source>
        <translation>{file} 没有“{dataset}”的任何一列：{columns}。</translation>
    </message>
    <message>
        <source>{file} holds no table: there is nothing in it.</source>
        <translation>{file} 中没有表格：文件是空的。</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {columns} columns, sheet “{sheet}”</source>
        <translation>{file}：{rows} 行，{columns} 列，工作表“{sheet}”</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {columns} columns, {encoding}, separated by {separator}</source>
        <translation>{file}：{rows} 行，{columns} 列，{encoding}，以{separator}分隔</translation>
    </message>
    <message>
        <source>{measure}</source>
        <translation>{measure}</translation>
    </message>
    <message>
        <source>{measure}, ratings {low} to {high}</source>
        <translation>{measure}，评分 {low} 到 {high}</translation>
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
        <translation>“{cell}”中有不属于 {encoding} 编码的字符。</translation>
    </message>
    <message>
        <source>“{cell}” holds zero bytes, which are no letters; left out. If something is missing, export the data again.</source>
        <translation>“{cell}”中有零字节，不是文字，已略去。如有缺失，请重新导出数据。</translation>
    </message>
    <message>
        <source>“{cell}” is no day; the row counts without it.</source>
        <translation>“{cell}”不是日期；该行计入，但不含日期。</translation>
    </message>
    <message>
        <source>“{cell}” is no duration; left out.</source>
        <translation>“{cell}”不是时长；已略去。</translation>
    </message>
    <message>
        <source>“{cell}” is no number of answers; the row is left out.</source>
        <translation>“{cell}”不是回答数量；该行已略去。</translation>
    </message>
    <message>
        <source>“{cell}” is no number; left out.</source>
        <translation>“{cell}”不是数字；已略去。</translation>
    </message>
    <message>
        <source>“{column}” does not tell day from month; it was read as day/month.</source>
        <translation>“{column}”无法区分日和月；按“日/月”读取。</translation>
    </message>
    <message>
        <source>“{column}” does not tell day from month; it was read as month/day.</source>
        <translation>“{column}”无法区分日和月；按“月/日”读取。</translation>
    </message>
    <message>
        <source>“{measure}” has no figure at a step of the map: nothing was made of it.</source>
        <translation>“{measure}”在地图的任何步骤上都没有数值：没有建立任何内容。</translation>
    </message>
    <message>
        <source>“{name}”, rows: {rows}: not in the map, left out</source>
        <translation>“{name}”，{rows} 行：不在地图中，已略去</translation>
    </message>
    <message>
        <source>“{name}”, rows: {rows}: “{where}”</source>
        <translation>“{name}”，{rows} 行：“{where}”</translation>
    </message>
    <message>
        <source>“{sign}”</source>
        <translation>“{sign}”</translation>
    </message>
    <message>
        <source>… and {count} more of the sort</source>
        <translation>……另有 {count} 处类似问题</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Executive</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>运营层</translation>
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
        <translation>作为此地图的依据</translation>
    </message>
    <message>
        <source>Open it as a map of its own</source>
        <translation>作为单独的地图打开</translation>
    </message>
    <message>
        <source>What is “{file}” to be?</source>
        <translation>“{file}”用作什么？</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Add a channel</source>
        <translation>添加渠道</translation>
    </message>
    <message>
        <source>Add a curve</source>
        <translation>添加曲线</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>Add a moment of truth</source>
        <translation>添加关键时刻</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>添加人物角色</translation>
    </message>
    <message>
        <source>Add a trait</source>
        <translation>添加特征</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Add to the path</source>
        <translation>添加到路径</translation>
    </message>
    <message>
        <source>Add: {thing}</source>
        <translation>添加：{thing}</translation>
    </message>
    <message>
        <source>Back to the usual path</source>
        <translation>恢复默认路径</translation>
    </message>
    <message>
        <source>Bend the curve</source>
        <translation>调整曲线</translation>
    </message>
    <message>
        <source>Brand: {name}</source>
        <translation>品牌：{name}</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Change a figure</source>
        <translation>更改数值</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>Change how actions are ranked</source>
        <translation>更改举措的排序方式</translation>
    </message>
    <message>
        <source>Change how far a card reaches</source>
        <translation>更改卡片跨度</translation>
    </message>
    <message>
        <source>Change how far an action is</source>
        <translation>更改举措进度</translation>
    </message>
    <message>
        <source>Change the height of a lane</source>
        <translation>更改泳道高度</translation>
    </message>
    <message>
        <source>Change the width of a step</source>
        <translation>更改步骤宽度</translation>
    </message>
    <message>
        <source>Change what an action comes from</source>
        <translation>更改举措的来源</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>更改：{field}</translation>
    </message>
    <message>
        <source>Clear a figure</source>
        <translation>清除数值</translation>
    </message>
    <message>
        <source>Clear figures</source>
        <translation>清除多个数值</translation>
    </message>
    <message>
        <source>Clear sample content</source>
        <translation>清除示例内容</translation>
    </message>
    <message>
        <source>Clear votes</source>
        <translation>清除得票</translation>
    </message>
    <message>
        <source>Columns by time</source>
        <translation>按时间排列列宽</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a channel</source>
        <translation>删除渠道</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Delete a curve</source>
        <translation>删除曲线</translation>
    </message>
    <message>
        <source>Delete a department</source>
        <translation>删除部门</translation>
    </message>
    <message>
        <source>Delete a moment of truth</source>
        <translation>删除关键时刻</translation>
    </message>
    <message>
        <source>Delete a persona</source>
        <translation>删除人物角色</translation>
    </message>
    <message>
        <source>Delete a reply</source>
        <translation>删除回复</translation>
    </message>
    <message>
        <source>Delete a review</source>
        <translation>删除一次复盘</translation>
    </message>
    <message>
        <source>Delete a trait</source>
        <translation>删除特征</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete an action</source>
        <translation>删除举措</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>忽略一条发现</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Fold lane</source>
        <translation>折叠泳道</translation>
    </message>
    <message>
        <source>Fold stage</source>
        <translation>折叠阶段</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>卡片归组</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>隐藏泳道</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>导入依据</translation>
    </message>
    <message>
        <source>Keep a persona in the library</source>
        <translation>把人物角色存入素材库</translation>
    </message>
    <message>
        <source>Keep a view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Lead a flow elsewhere</source>
        <translation>更改流转的去向</translation>
    </message>
    <message>
        <source>Line below the lane</source>
        <translation>泳道下方的线</translation>
    </message>
    <message>
        <source>Link a map</source>
        <translation>链接地图</translation>
    </message>
    <message>
        <source>Lock lane</source>
        <translation>锁定泳道</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>建立举措</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标记为已复盘</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>合并卡片</translation>
    </message>
    <message>
        <source>Merge lanes</source>
        <translation>合并泳道</translation>
    </message>
    <message>
        <source>Merge stages</source>
        <translation>合并阶段</translation>
    </message>
    <message>
        <source>Merge steps</source>
        <translation>合并步骤</translation>
    </message>
    <message>
        <source>Move a channel</source>
        <translation>移动渠道</translation>
    </message>
    <message>
        <source>Move a curve</source>
        <translation>移动曲线</translation>
    </message>
    <message>
        <source>Move a department</source>
        <translation>移动部门</translation>
    </message>
    <message>
        <source>Move a flow</source>
        <translation>移动流转</translation>
    </message>
    <message>
        <source>Move a moment of truth</source>
        <translation>移动关键时刻</translation>
    </message>
    <message>
        <source>Move a persona</source>
        <translation>移动人物角色</translation>
    </message>
    <message>
        <source>Move an action</source>
        <translation>移动举措</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>移动卡片</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>移动泳道</translation>
    </message>
    <message>
        <source>Move on the path</source>
        <translation>在路径上移动</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>移动阶段</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>粘贴数值</translation>
    </message>
    <message>
        <source>Rate an action in the matrix</source>
        <translation>在矩阵中为举措评分</translation>
    </message>
    <message>
        <source>Refresh a persona from the library</source>
        <translation>从素材库更新人物角色</translation>
    </message>
    <message>
        <source>Refresh evidence</source>
        <translation>刷新依据</translation>
    </message>
    <message>
        <source>Remove a point of the curve</source>
        <translation>移除曲线上的点</translation>
    </message>
    <message>
        <source>Remove the link to a map</source>
        <translation>移除地图链接</translation>
    </message>
    <message>
        <source>Remove the link to data</source>
        <translation>移除与数据的关联</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Reopen a comment</source>
        <translation>重新打开批注</translation>
    </message>
    <message>
        <source>Replace all: {term}</source>
        <translation>全部替换：{term}</translation>
    </message>
    <message>
        <source>Replace: {term}</source>
        <translation>替换：{term}</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>回复批注</translation>
    </message>
    <message>
        <source>Resolve a comment</source>
        <translation>解决批注</translation>
    </message>
    <message>
        <source>Restore a finding</source>
        <translation>恢复一条发现</translation>
    </message>
    <message>
        <source>Restore the version of {time}</source>
        <translation>恢复 {time} 的版本</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>Set thresholds</source>
        <translation>设置阈值</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>显示泳道</translation>
    </message>
    <message>
        <source>Split stage</source>
        <translation>拆分阶段</translation>
    </message>
    <message>
        <source>Take from the library</source>
        <translation>从素材库取用</translation>
    </message>
    <message>
        <source>Take out of the path</source>
        <translation>从路径中移除</translation>
    </message>
    <message>
        <source>Take over notes</source>
        <translation>录入便利贴</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Unfold all stages</source>
        <translation>展开所有阶段</translation>
    </message>
    <message>
        <source>Unfold lane</source>
        <translation>展开泳道</translation>
    </message>
    <message>
        <source>Unfold stage</source>
        <translation>展开阶段</translation>
    </message>
    <message>
        <source>Unlock lane</source>
        <translation>解锁泳道</translation>
    </message>
    <message>
        <source>Vote in a workshop</source>
        <translation>工作坊投票</translation>
    </message>
    <message>
        <source>What was being written</source>
        <translation>正在写的内容</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>1 · hours</source>
        <translation>1 · 几小时</translation>
    </message>
    <message>
        <source>2 · days</source>
        <translation>2 · 几天</translation>
    </message>
    <message>
        <source>3 · weeks</source>
        <translation>3 · 几周</translation>
    </message>
    <message>
        <source>4 · months</source>
        <translation>4 · 几个月</translation>
    </message>
    <message>
        <source>5 · a year or more</source>
        <translation>5 · 一年以上</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评估</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>{file} holds another map now: “{title}”. Yours is in this window alone.</source>
        <translation>{file} 现在是另一张地图：“{title}”。您的地图只在这个窗口里。</translation>
    </message>
    <message>
        <source>{file} is no longer there. Your map is in this window alone.</source>
        <translation>{file} 已不在原处。您的地图只在这个窗口里。</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere since it was opened here.</source>
        <translation>{file} 在此打开之后，已在别处被更改。</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere, without what was saved here last.</source>
        <translation>{file} 已在别处被更改，且不含您上次在此保存的内容。</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere. {why} Your map is in this window alone.</source>
        <translation>{file} 已在别处被更改。{why}您的地图只在这个窗口里。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A newer file with the same columns refreshes curves, figures and quotes in one step.</source>
        <translation>列名相同的新文件可一步刷新曲线、数值和原话。</translation>
    </message>
    <message>
        <source>All cells in columns that are used were understood.</source>
        <translation>所用各列的单元格均已读懂。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>数据分析</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
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
        <translation>原话卡片：{count}</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>逗号 1,5</translation>
    </message>
    <message>
        <source>Comments as cards, at each step</source>
        <translation>评论做成卡片，每步骤</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Curves, figures and quotes stay as they are</source>
        <translation>曲线、数值和原话保持不变</translation>
    </message>
    <message>
        <source>Dataset {number}</source>
        <translation>数据集 {number}</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
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
        <translation>小数点</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>How the data were understood</source>
        <translation>数据的理解方式</translation>
    </message>
    <message>
        <source>Import evidence</source>
        <translation>导入依据</translation>
    </message>
    <message>
        <source>Import evidence…</source>
        <translation>导入依据…</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>数据中</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Its share is wanted of</source>
        <translation>要计算占比的有</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Month first 12/31</source>
        <translation>月在前 12/31</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names in the data</source>
        <translation>数据中的名称</translation>
    </message>
    <message>
        <source>Names · left out: {count}</source>
        <translation>名称 · 略去 {count}</translation>
    </message>
    <message>
        <source>No comments at steps of the map</source>
        <translation>地图步骤上没有评论</translation>
    </message>
    <message>
        <source>No data in this map yet. “Import evidence…” brings in surveys, interviews, web analytics and support data from CSV and XLSX; then a newer file refreshes them here.</source>
        <translation>此地图还没有数据。“导入依据…”可从 CSV 和 XLSX 引入问卷、访谈、网站分析和客服数据；之后可在这里用更新的文件刷新。</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>还没有数值</translation>
    </message>
    <message>
        <source>No name in the data means a place of the map yet: choose at the left what the names mean on it.</source>
        <translation>数据中的名称还没有对应到地图上的位置：请在左侧选择它们的含义。</translation>
    </message>
    <message>
        <source>Not understood · {count}</source>
        <translation>未读懂 · {count}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Notes · {count}</source>
        <translation>说明 · {count}</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>没有其他说明</translation>
    </message>
    <message>
        <source>Nothing in the map comes from it any more.</source>
        <translation>地图中已没有来自它的内容。</translation>
    </message>
    <message>
        <source>Nothing is made of it yet: say which columns hold ratings, durations, outcomes or comments.</source>
        <translation>还没有生成任何内容：请指定哪些列是评分、时长、结果或评论。</translation>
    </message>
    <message>
        <source>Numbers · {low} to {high}</source>
        <translation>数字 · {low} 至 {high}</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>在地图上</translation>
    </message>
    <message>
        <source>Persona {number}</source>
        <translation>人物角色 {number}</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>点 1.5</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Put into the map</source>
        <translation>放入地图</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Quotes · {count}</source>
        <translation>原话 · {count}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Refresh evidence</source>
        <translation>刷新依据</translation>
    </message>
    <message>
        <source>Refresh with a newer file…</source>
        <translation>用更新的文件刷新…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除关联</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows that name no place belong to</source>
        <translation>未写明位置的行归入</translation>
    </message>
    <message>
        <source>Rows: {rows} · columns: {columns}</source>
        <translation>{rows} 行 · {columns} 列</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷调查</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, XLSX)</source>
        <translation>表格 (CSV, TSV, XLSX)</translation>
    </message>
    <message>
        <source>Text · different: {count}</source>
        <translation>文字 · {count} 种</translation>
    </message>
    <message>
        <source>The data name no stage, step, touchpoint or persona.</source>
        <translation>数据中没有阶段、步骤、触点或人物角色的名称。</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>The map has no steps yet, to which data could belong. Make some, then import it.</source>
        <translation>地图还没有步骤，数据无处归入。请先建立步骤，再导入。</translation>
    </message>
    <message>
        <source>The map says all of this already.</source>
        <translation>地图中已有全部这些内容。</translation>
    </message>
    <message>
        <source>The rows name no place of the map: choose to which step they belong, or which column names it.</source>
        <translation>各行没有写明地图上的位置：请选择它们属于哪个步骤，或由哪一列写明。</translation>
    </message>
    <message>
        <source>What each row names</source>
        <translation>每行写明的位置</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>生成的内容</translation>
    </message>
    <message>
        <source>What it means on the map</source>
        <translation>在地图上的含义</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>需要知道的</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>未读懂的内容</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>选哪些评论</translation>
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
        <translation>请输入数字，例如 1 和 5。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>holds data</source>
        <translation>是数据</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>是列名</translation>
    </message>
    <message>
        <source>nowhere: left out</source>
        <translation>不归入：略去</translation>
    </message>
    <message>
        <source>quotes: {count}</source>
        <translation>原话：{count}</translation>
    </message>
    <message>
        <source>rows: {count}</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{card} (touchpoint at {step})</source>
        <translation>{card}（{step}的触点）</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{measure} in “{lane}”</source>
        <translation>“{lane}”中的{measure}</translation>
    </message>
    <message>
        <source>{measure}: {persona}</source>
        <translation>{measure}：{persona}</translation>
    </message>
    <message>
        <source>{name} at steps: {steps}</source>
        <translation>{name}：{steps} 个步骤</translation>
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
        <translation>{sort} · 空 {count}</translation>
    </message>
    <message>
        <source>{stage} · {step}</source>
        <translation>{stage} · {step}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A calendar holds the actions of a map and nothing else.</source>
        <translation>日历文件只能容纳地图的举措，不含其他内容。</translation>
    </message>
    <message>
        <source>About the map</source>
        <translation>地图的信息</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>All persona sheets</source>
        <translation>全部人物角色页</translation>
    </message>
    <message>
        <source>Author, organisation, client, date, logo, linked maps, and what other programs added</source>
        <translation>作者、组织、客户、日期、标志、链接的地图，以及其他程序添加的内容</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>被接缝切开的卡片：{count} 张</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>裁切标记</translation>
    </message>
    <message>
        <source>Cut wherever the paper ends, and repeat no names</source>
        <translation>纸到哪里就切到哪里，不重复名称</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Fewest tiles</source>
        <translation>拼页尽量少</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Fit to the paper</source>
        <translation>适合纸张</translation>
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
        <translation>在地图上查看</translation>
    </message>
    <message>
        <source>How far colour goes on beyond the cut; print shops ask for 3 mm, for posters for 10 mm</source>
        <translation>颜色超出裁切线多少；印刷店通常要求 3 毫米，海报 10 毫米</translation>
    </message>
    <message>
        <source>In greys</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Lanes with all they hold</source>
        <translation>泳道及其全部内容</translation>
    </message>
    <message>
        <source>Lanes: {count}</source>
        <translation>泳道：{count}</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Leave out: {count}</source>
        <translation>省略：{count} 项</translation>
    </message>
    <message>
        <source>Left out because nothing is on them: {count}</source>
        <translation>因空白而省去的拼页：{count} 页</translation>
    </message>
    <message>
        <source>Left out. {what}</source>
        <translation>已省略。{what}</translation>
    </message>
    <message>
        <source>Letters as outlines</source>
        <translation>文字转为轮廓</translation>
    </message>
    <message>
        <source>Looks the same in every program, but its texts are not found or edited.</source>
        <translation>在任何程序中都一样，但其中的文字不能查找和修改。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Names of personas</source>
        <translation>人物角色的姓名</translation>
    </message>
    <message>
        <source>Names on cards, lanes and actions</source>
        <translation>卡片、泳道和举措上的姓名</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No action has a day until which it is due, so there is nothing to put into a calendar.</source>
        <translation>没有任何举措设了截止日期，因此没有内容可写入日历。</translation>
    </message>
    <message>
        <source>No seam cuts a card.</source>
        <translation>没有卡片被接缝切开。</translation>
    </message>
    <message>
        <source>Nobody has commented on this map.</source>
        <translation>还没有人批注过这张地图。</translation>
    </message>
    <message>
        <source>Nobody has voted for a card of this map yet.</source>
        <translation>这张地图的卡片还没有得票。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Off: one sheet</source>
        <translation>不分页：整张图纸</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Page: {width} × {height} mm</source>
        <translation>页面：{width} × {height} 毫米</translation>
    </message>
    <message>
        <source>Page: {width} × {height} mm ({paper})</source>
        <translation>页面：{width} × {height} 毫米（{paper}）</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>页数：{count}</translation>
    </message>
    <message>
        <source>Paper, or a size such as 1200x800mm</source>
        <translation>纸张，或 1200x800mm 这样的尺寸</translation>
    </message>
    <message>
        <source>Persona sheet: {name}</source>
        <translation>人物角色页：{name}</translation>
    </message>
    <message>
        <source>Personas: {count}</source>
        <translation>人物角色：{count}</translation>
    </message>
    <message>
        <source>Picture: {width} × {height} pixels</source>
        <translation>图片：{width} × {height} 像素</translation>
    </message>
    <message>
        <source>PowerPoint slides are always 16 to 9; the paper that was asked for has another shape.</source>
        <translation>PowerPoint 幻灯片始终为 16:9；所要求的纸张是另一种比例。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Put together: {width} × {height} mm, without blank edges</source>
        <translation>拼好后：{width} × {height} 毫米，不含空白边缘</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>排名 {rank}</translation>
    </message>
    <message>
        <source>Reading distance</source>
        <translation>阅读距离</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Scale or distance</source>
        <translation>比例或距离</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slides of the talk</source>
        <translation>演示幻灯片</translation>
    </message>
    <message>
        <source>Slides show the map, or its talk along the presenter’s path. Ask for one of them.</source>
        <translation>幻灯片可包含地图，或沿演示路径的演示。请选择其中之一。</translation>
    </message>
    <message>
        <source>Smallest type: {size} pt, readable from {distance} m</source>
        <translation>最小字号：{size} pt，可在 {distance} 米处阅读</translation>
    </message>
    <message>
        <source>Sources and links</source>
        <translation>来源与链接</translation>
    </message>
    <message>
        <source>Stages, page by page</source>
        <translation>逐页阶段</translation>
    </message>
    <message>
        <source>Stages: {count}</source>
        <translation>阶段：{count}</translation>
    </message>
    <message>
        <source>Steps: {count}</source>
        <translation>步骤：{count}</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>已取消导出，没有写出文件。</translation>
    </message>
    <message>
        <source>The file could not be made, by a fault of the program. Your map is as it was.</source>
        <translation>由于程序的错误，文件没有做成。您的地图保持原样。</translation>
    </message>
    <message>
        <source>The file holds the page that is shown.</source>
        <translation>文件只包含当前显示的页面。</translation>
    </message>
    <message>
        <source>The file is being made. You can go on editing.</source>
        <translation>正在生成文件。您可以继续编辑。</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>The map is compared with nothing yet. Compare it with a version or a file first.</source>
        <translation>这张地图还没有比较对象。请先与某个版本或文件进行比较。</translation>
    </message>
    <message>
        <source>There are no stages whose pages could be made.</source>
        <translation>没有可以制作页面的阶段。</translation>
    </message>
    <message>
        <source>There is no page {number}. The pages are numbered from 1 to {count}.</source>
        <translation>没有第 {number} 页。页号从 1 到 {count}。</translation>
    </message>
    <message>
        <source>They are called by their numbers, also in texts, and have no portraits.</source>
        <translation>改用编号称呼（包括文字中的），且不带肖像。</translation>
    </message>
    <message>
        <source>This format holds the map itself, no handouts. Ask for the map.</source>
        <translation>此格式只包含地图本身，不含讲义。请选择地图。</translation>
    </message>
    <message>
        <source>This format holds the map or a list of its personas, actions, comments or votes, no other handout.</source>
        <translation>此格式可以包含地图，或人物角色、举措、批注、得票的清单，不含其他讲义。</translation>
    </message>
    <message>
        <source>This map has no actions yet. Make one of selected cards.</source>
        <translation>这张地图还没有举措。请用选中的卡片建立一个。</translation>
    </message>
    <message>
        <source>This map has no personas whose sheets could be made.</source>
        <translation>这张地图没有人物角色，无法制作人物角色页。</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>拼页</translation>
    </message>
    <message>
        <source>Tiles: {count} of {paper}, for {sheets} sheets</source>
        <translation>拼页：{paper} 共 {count} 页，拼成 {sheets} 张图纸</translation>
    </message>
    <message>
        <source>Tiles: {count} of {paper}, {rows} down and {columns} across</source>
        <translation>拼页：{paper} 共 {count} 页，{rows} 行，每行 {columns} 页</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is noted on cards and actions for those who work on the map</source>
        <translation>卡片和举措上给制图人员的备注</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What is to be handed out is left out. Ask for something else, or do not leave it out.</source>
        <translation>要分发的内容已被省略。请选择其他内容，或不要省略它。</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>文件将包含的内容</translation>
    </message>
    <message>
        <source>What was said about the map, with all answers</source>
        <translation>对地图的批注及全部回复</translation>
    </message>
    <message>
        <source>Where evidence is found, and addresses</source>
        <translation>依据的出处和网址</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>With fewest tiles: {count}</source>
        <translation>若“拼页尽量少”：{count} 页</translation>
    </message>
    <message>
        <source>With fewest tiles: {count}, cards cut: {cut}</source>
        <translation>若“拼页尽量少”：{count} 页，切开 {cut} 张卡片</translation>
    </message>
    <message>
        <source>With seams between the cards: {count} tiles, cards cut: {cut}</source>
        <translation>若接缝避开卡片：{count} 页，切开 {cut} 张卡片</translation>
    </message>
    <message>
        <source>Without a due day, so not in the calendar: {count}.</source>
        <translation>没有截止日期，未写入日历：{count} 项。</translation>
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
        <translation>工作坊套件：空白墙面图</translation>
    </message>
    <message>
        <source>{file} is already there. Replace it?</source>
        <translation>{file} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>{file} is the open map itself. Give the new file another name.</source>
        <translation>{file} 就是当前打开的地图。请为新文件另取一个名字。</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已写出 {file}。</translation>
    </message>
    <message>
        <source>{map} actions</source>
        <translation>{map} 举措</translation>
    </message>
    <message>
        <source>{map} cards</source>
        <translation>{map} 卡片</translation>
    </message>
    <message>
        <source>{map} changes</source>
        <translation>{map} 变更内容</translation>
    </message>
    <message>
        <source>{map} comments</source>
        <translation>{map} 批注</translation>
    </message>
    <message>
        <source>{map} copy</source>
        <translation>{map} 副本</translation>
    </message>
    <message>
        <source>{map} personas</source>
        <translation>{map} 人物角色</translation>
    </message>
    <message>
        <source>{map} stages</source>
        <translation>{map} 阶段</translation>
    </message>
    <message>
        <source>{map} votes</source>
        <translation>{map} 得票</translation>
    </message>
    <message>
        <source>{map} wall</source>
        <translation>{map} 墙面</translation>
    </message>
    <message>
        <source>{map} workshop kit</source>
        <translation>{map} 工作坊套件</translation>
    </message>
    <message>
        <source>{verdict}, the first {most} are listed</source>
        <translation>{verdict}，列出前 {most} 项</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>This is not possible here; the map keeps what it had.</source>
        <translation>此处不能这样做；地图保持原样。</translation>
    </message>
    <message>
        <source>This is too long: {most} characters fit. The map keeps what it had.</source>
        <translation>太长了：最多 {most} 个字符。地图保持原样。</translation>
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
        <translation>选择共同状态…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>合并对象</translation>
    </message>
    <message>
        <source>Merge without it</source>
        <translation>不用它，直接合并</translation>
    </message>
    <message>
        <source>Merging …</source>
        <translation>正在合并…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>正在打开 {file}…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>重新保存到原处</translation>
    </message>
    <message>
        <source>Save the changes in “{name}”?</source>
        <translation>保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>以其他名字保存…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>The conflict copy of {file} is merged. Save the map to keep that.</source>
        <translation>{file} 的冲突副本已合并。请保存地图以保留结果。</translation>
    </message>
    <message>
        <source>The map as it was when both copies were made</source>
        <translation>两个副本产生时的地图</translation>
    </message>
    <message>
        <source>The state that both copies come from is not kept on this computer. If a file holds it, choose that. Without it everything that is in either copy is kept, and you are asked about each difference.</source>
        <translation>两个副本共同的原始状态没有保留在这台电脑上。如果有文件保存了它，请选择该文件。没有它时，任一副本中的内容都会保留，并就每处差异询问您。</translation>
    </message>
    <message>
        <source>What was changed in {file} elsewhere and here is merged.</source>
        <translation>{file} 在别处和在此处的更改已合并。</translation>
    </message>
    <message>
        <source>What you prefer holds until the program ends, and is forgotten then. {why}</source>
        <translation>您的偏好在程序结束前有效，之后会被遗忘。{why}</translation>
    </message>
    <message>
        <source>{file} has nothing that this map does not have.</source>
        <translation>{file} 中没有这张地图所没有的内容。</translation>
    </message>
    <message>
        <source>{file} is merged into this map. Save the map to keep that.</source>
        <translation>{file} 已合并到这张地图。请保存地图以保留结果。</translation>
    </message>
    <message>
        <source>{file} is there already. Overwrite it?</source>
        <translation>{file} 已存在。要覆盖吗？</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere and read again.</source>
        <translation>{file} 已在别处被更改，现已重新读取。</translation>
    </message>
    <message>
        <source>{who} has “{name}” open already, in another program on this computer.</source>
        <translation>{who} 已在这台电脑的另一个程序中打开了“{name}”。</translation>
    </message>
    <message>
        <source>{who} has “{name}” open already, on the computer {host}.</source>
        <translation>{who} 已在电脑 {host} 上打开了“{name}”。</translation>
    </message>
    <message>
        <source>{who} opened “{name}” on the computer {host}. Whether it still is open cannot be known.</source>
        <translation>{who} 曾在电脑 {host} 上打开“{name}”。无法得知现在是否仍然打开。</translation>
    </message>
    <message>
        <source>“{name}” is merged. Look at what was done for that:</source>
        <translation>“{name}”已合并。请查看为此所做的处理：</translation>
    </message>
    <message>
        <source>“{name}” is open. Look at what was done to read it:</source>
        <translation>“{name}”已打开。请查看读取时所做的处理：</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Keep as view…</source>
        <translation>保存为视图…</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>Only at moment of truth</source>
        <translation>仅限关键时刻</translation>
    </message>
    <message>
        <source>Only for persona</source>
        <translation>仅限人物角色</translation>
    </message>
    <message>
        <source>Only of department</source>
        <translation>仅限部门</translation>
    </message>
    <message>
        <source>Only of owner</source>
        <translation>仅限负责人</translation>
    </message>
    <message>
        <source>Only with channel</source>
        <translation>仅限渠道</translation>
    </message>
    <message>
        <source>Only with evidence</source>
        <translation>仅限依据</translation>
    </message>
    <message>
        <source>Only with tag</source>
        <translation>仅限标签</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show the other cards faintly</source>
        <translation>其他卡片淡显</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>阶段 {number}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Unnamed department</source>
        <translation>未命名的部门</translation>
    </message>
    <message>
        <source>Unnamed persona</source>
        <translation>未命名的人物角色</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Action</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>From character {place} on this is no regular expression. Change it there, or write “\” before a sign that stands for itself.</source>
        <translation>从第 {place} 个字符起，这不是正则表达式。请在那里修改，或在表示自身的符号前加“\”。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Left as they are, because their lanes are locked: {count}.</source>
        <translation>因泳道已锁定而保持原样：{count} 处。</translation>
    </message>
    <message>
        <source>Match case and width</source>
        <translation>区分大小写和全半角</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace and go on (Enter)</source>
        <translation>替换并转到下一个（Enter）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replaced: {count}.</source>
        <translation>已替换 {count} 处。</translation>
    </message>
    <message>
        <source>Texts that are too long for regular expressions and were left out: {count}.</source>
        <translation>有 {count} 段文字太长，正则表达式无法查找，已略过。</translation>
    </message>
    <message>
        <source>The expression has no group “{name}”. Nothing was replaced.</source>
        <translation>表达式中没有分组“{name}”。未作任何替换。</translation>
    </message>
    <message>
        <source>This expression takes too long in this map. Write it simpler.</source>
        <translation>这个表达式在本地图中查找太慢。请写得简单些。</translation>
    </message>
    <message>
        <source>This expression takes too long on “{text}”. Write it simpler.</source>
        <translation>这个表达式在“{text}”中查找太慢。请写得简单些。</translation>
    </message>
    <message>
        <source>What “{sign}” at character {place} looks back at must have a fixed length: without “*” or “+”.</source>
        <translation>第 {place} 个字符处的“{sign}”所回看的内容长度必须固定：不能有“*”或“+”。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 处</translation>
    </message>
    <message>
        <source>{kind} · {field}</source>
        <translation>{kind} · {field}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} / {count} 处</translation>
    </message>
    <message>
        <source>{place} (in a folded lane)</source>
        <translation>{place}（在折叠的泳道中）</translation>
    </message>
    <message>
        <source>{place} (in a hidden lane)</source>
        <translation>{place}（在隐藏的泳道中）</translation>
    </message>
    <message>
        <source>{place} (in the list of actions)</source>
        <translation>{place}（在举措清单中）</translation>
    </message>
    <message>
        <source>{place} (not shown now: see the properties)</source>
        <translation>{place}（现在未显示：见属性）</translation>
    </message>
    <message>
        <source>{place} (not written on the sheet: see the properties)</source>
        <translation>{place}（不在图纸上：见属性）</translation>
    </message>
    <message>
        <source>{told} {locked}</source>
        <translation>{told}{locked}</translation>
    </message>
    <message>
        <source>“)” at character {place} closes nothing. Take it away, or write “\)” to find it.</source>
        <translation>第 {place} 个字符处的“)”没有对应的左括号。请删去它；要查找它，请写成“\)”。</translation>
    </message>
    <message>
        <source>“\” at the end stands alone. Write “\\” to find the sign itself.</source>
        <translation>末尾的“\”后面缺少字符。要查找它本身，请写成“\\”。</translation>
    </message>
    <message>
        <source>“{name}” would get a text that is too long: {most} characters fit. Nothing was replaced.</source>
        <translation>“{name}”的文字会太长：最多 {most} 个字符。未作任何替换。</translation>
    </message>
    <message>
        <source>“{name}” would have a link that leads nowhere. Nothing was replaced.</source>
        <translation>“{name}”的链接会失效。未作任何替换。</translation>
    </message>
    <message>
        <source>“{part}” at character {place} runs backwards. Write “{right}”.</source>
        <translation>第 {place} 个字符处的“{part}”顺序颠倒了。请写成“{right}”。</translation>
    </message>
    <message>
        <source>“{sign}” at character {place} is not closed. Write “{end}” behind, or “\{sign}” to find it.</source>
        <translation>第 {place} 个字符处的“{sign}”没有闭合。请在后面写上“{end}”；要查找它，请写成“\{sign}”。</translation>
    </message>
    <message>
        <source>“{sign}” at character {place} repeats nothing. Write before it what repeats, or “\{sign}” to find it.</source>
        <translation>第 {place} 个字符处的“{sign}”前面没有可重复的内容。请在它前面写上要重复的内容；要查找它，请写成“\{sign}”。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Ask customers or look at data, and say on the cards where it was found.</source>
        <translation>询问客户或查看数据，并在卡片上写明出处。</translation>
    </message>
    <message>
        <source>Ask customers what they expect at each step, and note it.</source>
        <translation>询问客户在每个步骤期望什么，并记下来。</translation>
    </message>
    <message>
        <source>Ask whether this work is needed, or whether it can be done with less.</source>
        <translation>想想这项工作是否必要，能否少费些力。</translation>
    </message>
    <message>
        <source>Ask which customer would miss it; note the pain point that it relieves.</source>
        <translation>想想没有它谁会在意；写下它所缓解的痛点。</translation>
    </message>
    <message>
        <source>At {step} stand side by side: {low} and {high}.</source>
        <translation>在{step}并存：{low}与{high}。</translation>
    </message>
    <message>
        <source>Backstage without department</source>
        <translation>后台工作没有部门</translation>
    </message>
    <message>
        <source>Begin here: find out what hurts at this step and what would relieve it.</source>
        <translation>从这里开始：弄清这个步骤痛在哪里，怎样缓解。</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Check where both come from; perhaps they speak of different customers or times.</source>
        <translation>核对两者的来源；也许说的是不同的客户或时期。</translation>
    </message>
    <message>
        <source>Contradicting scores</source>
        <translation>评分互相矛盾</translation>
    </message>
    <message>
        <source>Correct the shares of the ways from here, or before it: what is too much does not count.</source>
        <translation>请更正从这里或之前流出的比例：超出的部分不计。</translation>
    </message>
    <message>
        <source>Customers and their ways</source>
        <translation>客户及其去向</translation>
    </message>
    <message>
        <source>Describe the customer whose journey this is, before anything else.</source>
        <translation>先描述这是谁的旅程，再做其他。</translation>
    </message>
    <message>
        <source>Draw how each step feels, from ratings or interviews where you have them.</source>
        <translation>画出每个步骤的感受，有评分或访谈时以其为据。</translation>
    </message>
    <message>
        <source>Draw the ways out of this step with their shares, and ask those who left why.</source>
        <translation>请画出从这一步流失的去向及其比例，并询问离开的客户原因。</translation>
    </message>
    <message>
        <source>Elements of the map</source>
        <translation>地图要素</translation>
    </message>
    <message>
        <source>Emotions missing</source>
        <translation>缺少情绪</translation>
    </message>
    <message>
        <source>End below start</source>
        <translation>结尾低于开头</translation>
    </message>
    <message>
        <source>Evidence and review</source>
        <translation>依据与复盘</translation>
    </message>
    <message>
        <source>Expectations missing</source>
        <translation>缺少客户期望</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>体验</translation>
    </message>
    <message>
        <source>Find out what they lacked the first time, and give it to them where they go back to.</source>
        <translation>弄清他们第一次缺了什么，并在他们返回的地方提供给他们。</translation>
    </message>
    <message>
        <source>Find out why they leave here, and what would have kept them.</source>
        <translation>弄清他们为何在此离开，怎样才能留住。</translation>
    </message>
    <message>
        <source>From pain to action</source>
        <translation>从痛点到举措</translation>
    </message>
    <message>
        <source>Give the end a good moment: what comes last is what people remember and tell.</source>
        <translation>给结尾一个好时刻：人们记住并转述的，是最后的感受。</translation>
    </message>
    <message>
        <source>Go through the map with those who take part, and note the review.</source>
        <translation>与相关人员一起过一遍地图，并记下这次复盘。</translation>
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
        <translation>{stage}没有写明工具，而其他阶段都写明了。</translation>
    </message>
    <message>
        <source>It is not said through which channel customers meet {card}.</source>
        <translation>没有写明客户通过什么渠道接触到{card}。</translation>
    </message>
    <message>
        <source>It is not said which department does {card}.</source>
        <translation>没有写明{card}由哪个部门做。</translation>
    </message>
    <message>
        <source>Large persona without cards</source>
        <translation>占比大的人物角色没有卡片</translation>
    </message>
    <message>
        <source>List where you meet: advertisements, website, shop, staff, service.</source>
        <translation>列出与客户相遇之处：广告、网站、门店、员工、服务。</translation>
    </message>
    <message>
        <source>Look at what changes between these two steps: who takes over, what is asked, what is promised.</source>
        <translation>看看这两个步骤之间变了什么：由谁接手、要求什么、承诺什么。</translation>
    </message>
    <message>
        <source>Make an action of it with an owner and a day, or drop it.</source>
        <translation>由它生成举措，定下负责人和日期；否则放弃。</translation>
    </message>
    <message>
        <source>Many drop off</source>
        <translation>流失较多</translation>
    </message>
    <message>
        <source>Many go back</source>
        <translation>许多人返回</translation>
    </message>
    <message>
        <source>Marketing cannot mend this: give it, or an action for it, to the department that can.</source>
        <translation>营销解决不了：把它或相应的举措交给能解决的部门。</translation>
    </message>
    <message>
        <source>Merge neighbouring stages, and make steps of them: few stages can be kept in mind.</source>
        <translation>合并相邻阶段，改作步骤：阶段少才记得住。</translation>
    </message>
    <message>
        <source>Much effort, little gain</source>
        <translation>费力而少有收益</translation>
    </message>
    <message>
        <source>Name the stages through which the customer goes.</source>
        <translation>写出客户经历的各个阶段。</translation>
    </message>
    <message>
        <source>Neighbouring stages serve different customers</source>
        <translation>相邻阶段服务的客户不同</translation>
    </message>
    <message>
        <source>No action comes from {card}.</source>
        <translation>{card}还没有生成任何举措。</translation>
    </message>
    <message>
        <source>No card says what could be better.</source>
        <translation>没有卡片写明可以怎样改进。</translation>
    </message>
    <message>
        <source>No card says what customers expect.</source>
        <translation>没有卡片写明客户期望什么。</translation>
    </message>
    <message>
        <source>No card says what hinders or hurts.</source>
        <translation>没有卡片写明阻碍与困扰。</translation>
    </message>
    <message>
        <source>No card says where customers and company meet.</source>
        <translation>没有卡片写明客户与公司在哪里接触。</translation>
    </message>
    <message>
        <source>No curve says how the journey feels.</source>
        <translation>没有曲线表现旅程中的感受。</translation>
    </message>
    <message>
        <source>No pain point stands at the step of {card}.</source>
        <translation>{card}所在的步骤没有痛点。</translation>
    </message>
    <message>
        <source>No stage has a name.</source>
        <translation>没有一个阶段有名称。</translation>
    </message>
    <message>
        <source>Nobody is responsible for {card}.</source>
        <translation>{card}没有人负责。</translation>
    </message>
    <message>
        <source>Note at this step what could relieve it, or make an action of the pain point.</source>
        <translation>在这个步骤记下怎样缓解，或者由痛点生成举措。</translation>
    </message>
    <message>
        <source>Note what could be better at each step, beginning where it hurts most.</source>
        <translation>从最痛的地方开始，记下每个步骤可以怎样改进。</translation>
    </message>
    <message>
        <source>Note what hinders and hurts; a journey without any was not looked at closely.</source>
        <translation>记下阻碍与困扰；没有痛点的旅程，多半是没有看仔细。</translation>
    </message>
    <message>
        <source>Nothing in {stage} says what it rests on.</source>
        <translation>{stage}中没有一处写明依据。</translation>
    </message>
    <message>
        <source>Opportunities missing</source>
        <translation>缺少机会点</translation>
    </message>
    <message>
        <source>Opportunity without action</source>
        <translation>有机会点而无举措</translation>
    </message>
    <message>
        <source>Opportunity without pain</source>
        <translation>有机会点而无痛点</translation>
    </message>
    <message>
        <source>Pain caused outside marketing</source>
        <translation>痛点起因不在营销</translation>
    </message>
    <message>
        <source>Pain points missing</source>
        <translation>缺少痛点</translation>
    </message>
    <message>
        <source>Pain without opportunity</source>
        <translation>有痛点而无机会点</translation>
    </message>
    <message>
        <source>Persona missing</source>
        <translation>缺少人物角色</translation>
    </message>
    <message>
        <source>Plan the tools of this stage, or say on the map what is used there.</source>
        <translation>规划这个阶段的工具，或者在地图上写明用的是什么。</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>复盘逾期</translation>
    </message>
    <message>
        <source>Say on cards whom they concern, and add what this persona meets.</source>
        <translation>在卡片上写明涉及谁，并补上这一人物角色遇到的事。</translation>
    </message>
    <message>
        <source>Say through which channel customers meet it.</source>
        <translation>写明客户通过什么渠道接触到它。</translation>
    </message>
    <message>
        <source>Say which department does this work.</source>
        <translation>写明由哪个部门做这项工作。</translation>
    </message>
    <message>
        <source>Say who is responsible: a person or a department.</source>
        <translation>写明由谁负责：某个人或某个部门。</translation>
    </message>
    <message>
        <source>Scenario missing</source>
        <translation>缺少场景</translation>
    </message>
    <message>
        <source>Serve in the second stage those whom the first one brings, or bring others.</source>
        <translation>让后一阶段服务前一阶段带来的客户，或者带来别的客户。</translation>
    </message>
    <message>
        <source>Shares that cannot be</source>
        <translation>不可能的比例</translation>
    </message>
    <message>
        <source>Stage without evidence</source>
        <translation>阶段没有依据</translation>
    </message>
    <message>
        <source>Stages missing</source>
        <translation>缺少阶段</translation>
    </message>
    <message>
        <source>Steepest fall</source>
        <translation>最大跌落</translation>
    </message>
    <message>
        <source>The curve of {name}</source>
        <translation>{name}的曲线</translation>
    </message>
    <message>
        <source>The curve {name}</source>
        <translation>曲线{name}</translation>
    </message>
    <message>
        <source>The emotion curve</source>
        <translation>情绪曲线</translation>
    </message>
    <message>
        <source>The map does not say in which situation the journey happens.</source>
        <translation>地图没有写明旅程发生在什么情形下。</translation>
    </message>
    <message>
        <source>The map does not say whose journey it is.</source>
        <translation>地图没有写明这是谁的旅程。</translation>
    </message>
    <message>
        <source>The map has {count} stages, more than {most}.</source>
        <translation>地图有 {count} 个阶段，超过 {most} 个。</translation>
    </message>
    <message>
        <source>Too many stages</source>
        <translation>阶段过多</translation>
    </message>
    <message>
        <source>Tools missing</source>
        <translation>缺少工具</translation>
    </message>
    <message>
        <source>Touchpoint without channel</source>
        <translation>触点没有渠道</translation>
    </message>
    <message>
        <source>Touchpoint without owner</source>
        <translation>触点没有负责人</translation>
    </message>
    <message>
        <source>Touchpoints missing</source>
        <translation>缺少触点</translation>
    </message>
    <message>
        <source>Work and responsibility</source>
        <translation>工作与责任</translation>
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
        <translation>写下当时的情形，以及客户想要什么。</translation>
    </message>
    <message>
        <source>an emotion of {value}</source>
        <translation>情绪 {value}</translation>
    </message>
    <message>
        <source>ratings of {stars} out of 5</source>
        <translation>评分 {stars}（满分 5）</translation>
    </message>
    <message>
        <source>the severe pain point {name}</source>
        <translation>严重痛点{name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{card} hurts, and no opportunity at its step and no action answers it.</source>
        <translation>{card}是痛点，所在步骤没有机会点，也没有举措应对。</translation>
    </message>
    <message>
        <source>{card} is caused by: {cause}. No department is named for it.</source>
        <translation>{card}的起因是：{cause}，却没有写明由哪个部门负责。</translation>
    </message>
    <message>
        <source>{card} takes an effort of {effort} out of 5, while no pain point and no expectation stands at its step and the emotion does not rise there.</source>
        <translation>{card}的工作量为 {effort}（最高 5），而所在步骤既没有痛点和客户期望，情绪也没有上升。</translation>
    </message>
    <message>
        <source>{curve} begins at {high} ({step}) and ends at {low} ({next}).</source>
        <translation>{curve}始于 {high}（{step}），止于 {low}（{next}）。</translation>
    </message>
    <message>
        <source>{curve} falls from {high} at {step} to {low} at {next}.</source>
        <translation>{curve}从{step}的 {high} 跌到{next}的 {low}。</translation>
    </message>
    <message>
        <source>{curve} is lowest at {step}: {value}.</source>
        <translation>{curve}在{step}最低：{value}。</translation>
    </message>
    <message>
        <source>{first} works mostly for {one}, {second} mostly for {other}; they have {share} in common.</source>
        <translation>{first}主要为{one}，{second}主要为{other}；两者相同的占 {share}。</translation>
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
        <translation>{name}代表 {share} 的客户，却没有一张卡片涉及。</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{sentence} Lost with them: {lost}.</source>
        <translation>{sentence}随之失去：{lost}。</translation>
    </message>
    <message>
        <source>{share} of the customers leave after {step}.</source>
        <translation>{share} 的客户在{step}之后离开。</translation>
    </message>
    <message>
        <source>{some} and {count} more</source>
        <translation>{some}及另外 {count} 项</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Dismissed by {by} on {date}: {reason}</source>
        <translation>{by}于 {date} 忽略：{reason}</translation>
    </message>
    <message>
        <source>Dismissed by {by}: {reason}</source>
        <translation>{by}忽略：{reason}</translation>
    </message>
    <message>
        <source>Dismissed: {count}</source>
        <translation>已忽略：{count}</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Feelings, ratings and usual metrics are all put on one scale from −100 % to +100 %, so two of them are at most 200 points apart.</source>
        <translation>情绪、评分和常用指标都换算到 −100 % 至 +100 % 的同一尺度上，因此两者最多相差 200 点。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>From which values on something is a finding in this map.</source>
        <translation>在这张地图中，达到什么数值才算发现。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Looking at the map…</source>
        <translation>正在查看地图…</translation>
    </message>
    <message>
        <source>No finding is dismissed.</source>
        <translation>没有忽略任何发现。</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>未处理：{count}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Thresholds of findings</source>
        <translation>发现的阈值</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>阈值…</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>显示哪些发现</translation>
    </message>
    <message>
        <source>Why is it none?</source>
        <translation>为什么不算？</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
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
        <translation>✓ 没有发现。就程序所能看出的，地图已经完整。</translation>
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
        <translation>每年 1 位客户</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>{count} customers a year</source>
        <translation>每年 {count} 位客户</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>A flow leaves from a step, and there is none yet. Add a step first.</source>
        <translation>流转从步骤出发，而现在还没有步骤。请先添加步骤。</translation>
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
        <translation>举措日历</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 网页</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>客户旅程地图</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown 文本</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid 图</translation>
    </message>
    <message>
        <source>OpenJourney map</source>
        <translation>OpenJourney 地图</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint 幻灯片</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>After {step} {said} are said to be there, but only {most} can be.</source>
        <translation>{step}之后据称还有 {said}，但最多只能有 {most}。</translation>
    </message>
    <message>
        <source>At {step} {said} are said to go back, but only {most} come there.</source>
        <translation>{step}处据称有 {said} 返回，但只有 {most} 到达这里。</translation>
    </message>
    <message>
        <source>At {step} {said} are said to leave, but only {most} come there.</source>
        <translation>{step}处据称流失 {said}，但只有 {most} 到达这里。</translation>
    </message>
    <message>
        <source>At {step} {said} are said to skip steps, but only {most} go on from there.</source>
        <translation>{step}处据称有 {said} 跳过后面的步骤，但只有 {most} 从这里继续。</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>From {step} most customers go back: {amount}.</source>
        <translation>从{step}返回的客户最多：{amount}。</translation>
    </message>
    <message>
        <source>From {step} most customers go back: {amount}. On average it is passed at least {times} times.</source>
        <translation>从{step}返回的客户最多：{amount}。到达这里的客户平均至少经过 {times} 次。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Most customers are lost at {step}: {amount}, that is {rate} of those who come there.</source>
        <translation>{step}处流失的客户最多：{amount}，即到达这里的客户的 {rate}。</translation>
    </message>
    <message>
        <source>No reason told</source>
        <translation>原因未说明</translation>
    </message>
    <message>
        <source>No shares yet. Enter at drop-offs, returns and restarts how many per cent of the customers go that way, or add a lane with figures of retention.</source>
        <translation>还没有比例。请在流失、返回和重新开始处填写有百分之几的客户这样走，或添加一条带数值的“留存率”泳道。</translation>
    </message>
    <message>
        <source>Of all customers {come} come into this stage, {left} go on from it</source>
        <translation>全部客户中 {come} 进入本阶段，{left} 继续前行</translation>
    </message>
    <message>
        <source>Of those who come to {step}, {rate} leave: no other step loses as large a part.</source>
        <translation>到达{step}的客户中有 {rate} 流失：比例高于其他所有步骤。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Who is still there</source>
        <translation>还在旅程中的客户</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>{count} a year</source>
        <translation>每年 {count} 位</translation>
    </message>
    <message>
        <source>{count} customers a year</source>
        <translation>每年 {count} 位客户</translation>
    </message>
    <message>
        <source>{count} other ways out</source>
        <translation>另有 {count} 种流失</translation>
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
        <translation>{share} 原因未说明</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>≤: not all losses are known</source>
        <translation>≤：并非所有流失都已知</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the template “{name}”? Maps that were made from it stay as they are.</source>
        <translation>要删除模板“{name}”吗？用它制作的地图保持不变。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>看一个示例</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>我的模板</translation>
    </message>
    <message>
        <source>No template is called so.</source>
        <translation>没有叫这个名字的模板。</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <translation>重命名或删除</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A map that leads to no actions ends in a drawer.</source>
        <translation>没有引出举措的地图，只会躺在抽屉里。</translation>
    </message>
    <message>
        <source>Advertisements, website, shop, staff, service: everywhere you meet.</source>
        <translation>广告、网站、门店、员工、服务：凡与客户相遇之处。</translation>
    </message>
    <message>
        <source>Answer each pain point by an opportunity or an action</source>
        <translation>为每个痛点找到机会点或举措</translation>
    </message>
    <message>
        <source>Carry out the actions</source>
        <translation>落实各项举措</translation>
    </message>
    <message>
        <source>Collect data</source>
        <translation>收集数据</translation>
    </message>
    <message>
        <source>Define the target customer</source>
        <translation>明确目标客户</translation>
    </message>
    <message>
        <source>Describe the scenario: the situation and the wish</source>
        <translation>描述场景：情形与愿望</translation>
    </message>
    <message>
        <source>Draw how each step feels</source>
        <translation>画出每个步骤的感受</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>绘制地图</translation>
    </message>
    <message>
        <source>Explain each trough of the emotions by a pain point</source>
        <translation>用痛点解释每个情绪低谷</translation>
    </message>
    <message>
        <source>Find the touchpoints of each stage</source>
        <translation>找出每个阶段的触点</translation>
    </message>
    <message>
        <source>From the customer to the plan, and on. A click leads to where something is done.</source>
        <translation>从客户到计划，再持续改进。点一下就能到达该做的地方。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Keep monitoring and improving</source>
        <translation>持续监测与改进</translation>
    </message>
    <message>
        <source>List solutions</source>
        <translation>列出解决办法</translation>
    </message>
    <message>
        <source>List the key problems</source>
        <translation>列出关键问题</translation>
    </message>
    <message>
        <source>List the touchpoints</source>
        <translation>列出触点</translation>
    </message>
    <message>
        <source>Look for all of them: a customer needs at least nine before buying</source>
        <translation>把它们找全：客户购买前至少需要九个触点</translation>
    </message>
    <message>
        <source>Make actions of the opportunities</source>
        <translation>由机会点生成举措</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>制定计划</translation>
    </message>
    <message>
        <source>Mark a moment of truth</source>
        <translation>标出一个关键时刻</translation>
    </message>
    <message>
        <source>Measure something in figures</source>
        <translation>用数字衡量</translation>
    </message>
    <message>
        <source>Name a persona</source>
        <translation>给人物角色起名</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>写出各阶段名称</translation>
    </message>
    <message>
        <source>Note what could be better</source>
        <translation>记下可以改进之处</translation>
    </message>
    <message>
        <source>Note what customers said, in their own words</source>
        <translation>记下客户的原话</translation>
    </message>
    <message>
        <source>Note what each persona wants: goals or needs</source>
        <translation>记下每个人物角色想要什么：目标或需求</translation>
    </message>
    <message>
        <source>Note what hinders and hurts</source>
        <translation>记下阻碍与困扰</translation>
    </message>
    <message>
        <source>Note what the customer does in each stage</source>
        <translation>记下客户在每个阶段做什么</translation>
    </message>
    <message>
        <source>Note what the customer expects in each stage</source>
        <translation>记下客户在每个阶段期望什么</translation>
    </message>
    <message>
        <source>Nothing that hurts may stay without an answer.</source>
        <translation>每一处痛点都要有对策。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Rate each action by the five factors</source>
        <translation>按五个因素给每项举措打分</translation>
    </message>
    <message>
        <source>Rate how much each pain point hurts</source>
        <translation>评定每个痛点的严重程度</translation>
    </message>
    <message>
        <source>Rest each stage on evidence: interviews, surveys, analytics</source>
        <translation>每个阶段都要有依据：访谈、调查、分析</translation>
    </message>
    <message>
        <source>Review the map in time: monthly does most good</source>
        <translation>按时复盘：每月一次最有成效</translation>
    </message>
    <message>
        <source>Say how many of the customers each stands for</source>
        <translation>写明各自代表多大比例的客户</translation>
    </message>
    <message>
        <source>Say the channel of each touchpoint: online, offline, mobile</source>
        <translation>写明每个触点的渠道：线上、线下、移动</translation>
    </message>
    <message>
        <source>Say where each pain point comes from</source>
        <translation>写明每个痛点的起因</translation>
    </message>
    <message>
        <source>Say who does each action, and until when</source>
        <translation>写明每项举措由谁、何时完成</translation>
    </message>
    <message>
        <source>Set a target for each metric</source>
        <translation>为每项指标设定目标</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {done} of {count} done, {state}</source>
        <translation>第 {number} 步：{name}，{count} 项中已完成 {done} 项，{state}</translation>
    </message>
    <message>
        <source>The map changes: look whether it worked, and go on.</source>
        <translation>地图会变：看看是否有效，再继续改进。</translation>
    </message>
    <message>
        <source>What happens, how it feels, and what is expected, stage by stage.</source>
        <translation>逐个阶段画出发生了什么、感受如何、期望什么。</translation>
    </message>
    <message>
        <source>What is only assumed misleads; ask, count and listen.</source>
        <translation>只凭假设会误导；去询问、统计、倾听。</translation>
    </message>
    <message>
        <source>Where does it hurt, how much, and who causes it?</source>
        <translation>痛在哪里，有多痛，由谁引起？</translation>
    </message>
    <message>
        <source>Whose journey it is decides all that follows.</source>
        <translation>这是谁的旅程，决定了后面的一切。</translation>
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
        <translation>{count} 项中已完成 {have} 项</translation>
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
        <translation>把变更内容排成页面的文件：PDF、PNG、SVG</translation>
    </message>
    <message>
        <source>A workshop’s empty map at true size, on --paper or free, and its cards as notes of 76 mm on A4</source>
        <translation>工作坊用的实际大小空白地图，印在 --paper 或自由尺寸的纸上，外加印在 A4 上的 76 毫米卡片</translation>
    </message>
    <message>
        <source>A4 to 4A0, B2 to B0, ANSI-A to -E, ARCH-A to -E, Letter, 700x1000mm, roll:914mm, free; without it the map&apos;s</source>
        <translation>A4 至 4A0、B2 至 B0、ANSI-A 至 -E、ARCH-A 至 -E、Letter、700x1000mm、roll:914mm、free；不给出时用地图自己的纸张</translation>
    </message>
    <message>
        <source>An outcome whose share is wanted</source>
        <translation>要计算占比的结果</translation>
    </message>
    <message>
        <source>As few tiles as can be: cut wherever the paper ends, without repeated names</source>
        <translation>拼页尽量少：纸到哪里就切到哪里，不重复阶段和泳道名称</translation>
    </message>
    <message>
        <source>By what the actions are ranked; without it as the map says</source>
        <translation>按什么方法给举措排名；不给则依地图的设定</translation>
    </message>
    <message>
        <source>Check whether maps are in order.</source>
        <translation>检查地图文件是否正常。</translation>
    </message>
    <message>
        <source>Divide it on such paper: A4, A3, Letter, or 210x297mm for paper that is not turned</source>
        <translation>分成多页拼接打印所用的纸：A4、A3、Letter；写成 210x297mm 则不旋转</translation>
    </message>
    <message>
        <source>Draw everything in greys</source>
        <translation>全部用灰度绘制</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 a file or map is at fault, 2 the command line is.</source>
        <translation>退出码：0 完成，1 文件或地图有问题，2 命令行有问题。</translation>
    </message>
    <message>
        <source>Exit code: 0 merged, 1 merged with conflicts, 2 something is at fault.</source>
        <translation>退出码：0 已合并，1 已合并但有冲突，2 出错。</translation>
    </message>
    <message>
        <source>Exit code: 0 they say the same, 1 they differ, 2 something is at fault.</source>
        <translation>退出码：0 内容相同，1 有差异，2 出错。</translation>
    </message>
    <message>
        <source>From how far away all type can be read, such as 1.5m</source>
        <translation>在多远处能看清所有文字，例如 1.5m</translation>
    </message>
    <message>
        <source>How far colour goes on beyond the cut, such as 3mm</source>
        <translation>颜色超出裁切线多少（出血），例如 3mm</translation>
    </message>
    <message>
        <source>How far two tiles show the same, 0 to 30mm; without it 10mm</source>
        <translation>相邻拼页重叠多少，0 到 30mm；不写则为 10mm</translation>
    </message>
    <message>
        <source>How large it is printed: 1:1, 50%; without it as large as there is room</source>
        <translation>打印比例：1:1、50%；不给出时尽可能大</translation>
    </message>
    <message>
        <source>How many blank notes of each kind the cards have; without it as many as there are steps</source>
        <translation>卡片中每类空白便利贴的张数；不给则与步骤数相同</translation>
    </message>
    <message>
        <source>How many comments become cards at each step, 0 to 50; without it 3</source>
        <translation>每个步骤有多少条评论成为卡片，0 到 50；不加则为 3</translation>
    </message>
    <message>
        <source>Language of the map; without it that of the environment</source>
        <translation>地图的语言；不给出时用系统环境的语言</translation>
    </message>
    <message>
        <source>List the templates and examples: name, kind, title.</source>
        <translation>列出模板和示例：名称、类型、标题。</translation>
    </message>
    <message>
        <source>Make a PDF of a map, ready to print, or a file of another kind.</source>
        <translation>把地图做成可直接印刷的 PDF，或其他格式的文件。</translation>
    </message>
    <message>
        <source>Make a map from a table (xlsx, csv, md), a diagram (mmd) or a map (ojf), or bring notes into one.</source>
        <translation>从表格（xlsx、csv、md）、图（mmd）或地图（ojf）生成地图，或把便签读入地图。</translation>
    </message>
    <message>
        <source>Make a new map from a template or an example.</source>
        <translation>由模板或示例新建地图。</translation>
    </message>
    <message>
        <source>Makes, checks and prints customer journey maps.</source>
        <translation>新建、检查和打印客户旅程地图。</translation>
    </message>
    <message>
        <source>Merge two edited copies of a map; what contradicts is listed, and mine holds.</source>
        <translation>合并同一张地图的两个已编辑副本；列出冲突，并以 MINE 为准。</translation>
    </message>
    <message>
        <source>More on one of them: {name} COMMAND --help</source>
        <translation>查看某个命令：{name} COMMAND --help</translation>
    </message>
    <message>
        <source>One copy, which holds where they contradict; it may be OUT.cjm as well</source>
        <translation>一个副本，冲突时以它为准；也可以就是 OUT.cjm</translation>
    </message>
    <message>
        <source>Pixels an inch of a PNG, 10 to 1200; without it 150</source>
        <translation>PNG 每英寸的像素数，10 到 1200；不给时为 150</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Print all that a map says, a line a field.</source>
        <translation>输出地图的全部内容，每个字段一行。</translation>
    </message>
    <message>
        <source>Print crop marks, outside the bleed</source>
        <translation>打印裁切标记，位于出血之外</translation>
    </message>
    <message>
        <source>Print the JSON Schema of the file format.</source>
        <translation>输出文件格式的 JSON Schema。</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Print what the program is made with, and all licences</source>
        <translation>显示程序由什么组成，以及全部许可证</translation>
    </message>
    <message>
        <source>Put the data beside what came from a file of the same name before</source>
        <translation>与先前同名文件的数据并列放入</translation>
    </message>
    <message>
        <source>Show outlines of letters in an SVG, for programs without the fonts</source>
        <translation>SVG 中用文字轮廓代替文字，供没有这些字体的程序使用</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>显示本页</translation>
    </message>
    <message>
        <source>Tell of all maps of a folder what hurts most, which actions are open, and which reviews are due.</source>
        <translation>列出文件夹中所有地图的最低谷、未完成的举措和到期的复盘。</translation>
    </message>
    <message>
        <source>Tell those that were dismissed as well, with the reason</source>
        <translation>也列出已忽略的，并附理由</translation>
    </message>
    <message>
        <source>Tell what a map holds.</source>
        <translation>说明地图包含什么。</translation>
    </message>
    <message>
        <source>Tell what a map reveals, and what to do about it; exit code 1 when there is something.</source>
        <translation>说出地图揭示了什么、该怎么做；有发现时退出码为 1。</translation>
    </message>
    <message>
        <source>Tell what differs between two maps, or as-is and to-be in one, a line each, or on pages to be printed.</source>
        <translation>列出两张地图之间的差异，或一张地图中现状与目标的差距，每项一行，也可排成可打印的页面。</translation>
    </message>
    <message>
        <source>Tell what is to be done, the most important first, or write it into a file.</source>
        <translation>列出要做的举措，最重要的在前，或写入文件。</translation>
    </message>
    <message>
        <source>Tell what may go wrong when a map is printed; exit code 1 when there is something.</source>
        <translation>说明地图打印时可能出什么问题；有问题时退出码为 1。</translation>
    </message>
    <message>
        <source>Tell what surveys, analytics and other data say, and put it into the map.</source>
        <translation>说明调查、分析及其他数据的结果，并放入地图。</translation>
    </message>
    <message>
        <source>The data: csv, tsv, xlsx</source>
        <translation>数据：csv、tsv、xlsx</translation>
    </message>
    <message>
        <source>The edge of a tile that a printer leaves white; without it 5mm</source>
        <translation>拼页四周打印机印不到的白边；不写则为 5mm</translation>
    </message>
    <message>
        <source>The encoding, such as gb18030; without it found out</source>
        <translation>编码，如 gb18030；不加则自动判断</translation>
    </message>
    <message>
        <source>The file to read; its ending says as what</source>
        <translation>要读取的文件；扩展名决定按什么格式读取</translation>
    </message>
    <message>
        <source>The file to write; its ending says as what</source>
        <translation>要写入的文件；扩展名决定写成什么格式</translation>
    </message>
    <message>
        <source>The file whose figures this newer one renews; without it one of the same name</source>
        <translation>由这个较新的文件更新其数值的旧文件；不加则取同名文件</translation>
    </message>
    <message>
        <source>The first row is data as well</source>
        <translation>第一行也是数据</translation>
    </message>
    <message>
        <source>The folder; folders in it are looked into as well</source>
        <translation>文件夹；其中的子文件夹也会查看</translation>
    </message>
    <message>
        <source>The list to write; its ending says as what: csv, xlsx, md, ics, html, pdf and others</source>
        <translation>要写出的列表；扩展名决定格式：csv、xlsx、md、ics、html、pdf 等</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>The map as it is; without it, what A says of as-is is set beside what it says of to-be</source>
        <translation>现在的地图；省略时，将 A 中的现状与目标并列比较</translation>
    </message>
    <message>
        <source>The map as it was; nothing when the file is empty</source>
        <translation>原来的地图；空文件表示什么都没有</translation>
    </message>
    <message>
        <source>The map from which both copies come; an empty file when nobody has it</source>
        <translation>两个副本共同来源的地图；没有时用空文件</translation>
    </message>
    <message>
        <source>The map into which its actions, personas or comments come back, or notes: number or id, step, text</source>
        <translation>要收回行动、人物角色或批注的地图，或要录入便利贴的地图：编号或代码、步骤、文字</translation>
    </message>
    <message>
        <source>The map to write</source>
        <translation>要写出的地图</translation>
    </message>
    <message>
        <source>The maps</source>
        <translation>各个地图</translation>
    </message>
    <message>
        <source>The name of a view of the map; without it all of the map</source>
        <translation>地图中某个视图的名称；不写则为整张地图</translation>
    </message>
    <message>
        <source>The number of the one page to write; PNG and SVG take the first without it</source>
        <translation>只写出这一页（页号）；不给时 PNG 和 SVG 取第一页</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>另一个副本</translation>
    </message>
    <message>
        <source>The report to write instead: pdf, html, xlsx, csv or md</source>
        <translation>改为写出的报告：pdf、html、xlsx、csv 或 md</translation>
    </message>
    <message>
        <source>The sheet of a workbook; without it the longest</source>
        <translation>工作簿中的工作表；不加则取最长的</translation>
    </message>
    <message>
        <source>The step to which rows belong that name no place</source>
        <translation>没有写明位置的行所属的步骤</translation>
    </message>
    <message>
        <source>The worst and the best rating there can be</source>
        <translation>可能的最低和最高评分</translation>
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
        <translation>一列的含义：stage、step、touchpoint、persona、customer、rating、mean、spread、count、date、comment、duration、outcome、nothing；rating@步骤 表示该步骤的评分</translation>
    </message>
    <message>
        <source>What a name in the data means: a stage, step, touchpoint or persona; nothing: left out</source>
        <translation>数据中一个名称的含义：阶段、步骤、触点或人物角色；nothing 表示略去</translation>
    </message>
    <message>
        <source>What durations are counted in</source>
        <translation>时长的单位</translation>
    </message>
    <message>
        <source>What is left out: all, or some of notes, comments, sources, owners, metadata, personas, actions, lane=NAME</source>
        <translation>省略什么：all，或 notes、comments、sources、owners、metadata、personas、actions、lane=名称 中的一些</translation>
    </message>
    <message>
        <source>What is made: emotion, nps, csat, mean, conversion, conversion-step, duration, duration-mean, share, count; with commas</source>
        <translation>生成什么：emotion、nps、csat、mean、conversion、conversion-step、duration、duration-mean、share、count；用逗号分隔</translation>
    </message>
    <message>
        <source>What separates cells: comma, semicolon, tab, bar; without it found out</source>
        <translation>单元格分隔符：comma、semicolon、tab、bar；不加则自动判断</translation>
    </message>
    <message>
        <source>What stands before decimals; without it found out column by column</source>
        <translation>小数点的写法；不加则逐列判断</translation>
    </message>
    <message>
        <source>What the columns of a Markdown table are: stages with their steps, or lanes</source>
        <translation>Markdown 表格的列：阶段及其步骤，或泳道</translation>
    </message>
    <message>
        <source>What to start from; “cjm templates” lists them</source>
        <translation>以什么为起点；用“cjm templates”列出</translation>
    </message>
    <message>
        <source>Whether 3/4 is the third of April or the fourth of March; without it found out</source>
        <translation>3/4 是 4 月 3 日还是 3 月 4 日；不加则自动判断</translation>
    </message>
    <message>
        <source>Which comments: the newest, or the most telling (without it)</source>
        <translation>选哪些评论：最新的，或最有说服力的（不加时）</translation>
    </message>
    <message>
        <source>Width of the empty border in mm; without it by the paper&apos;s size</source>
        <translation>空白页边的宽度（毫米）；不给出时按纸张大小决定</translation>
    </message>
    <message>
        <source>Write over a file that exists; without it that is an error</source>
        <translation>覆盖已有文件；不加此选项则报错</translation>
    </message>
    <message>
        <source>landscape or portrait; without it the map&apos;s</source>
        <translation>landscape（横向）或 portrait（纵向）；不给出时用地图自己的方向</translation>
    </message>
    <message>
        <source>map; on A4 unless --paper is given: stages, personas (a sheet of each), actions, comments or votes (lists); kit for a workshop, wall or cards for a part of it; slides (its talk, along the presenter’s path)</source>
        <translation>map（地图）；未给出 --paper 时用 A4 的有：stages（各阶段）、personas（每个人物角色一张）、actions（举措清单）、comments（批注清单）、votes（得票清单）；kit 是工作坊套件，wall 或 cards 是其中一部分；slides（沿演示路径的幻灯片）</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>How does it feel, step by step? The lows show where work is worth most.</source>
        <translation>每一步感受如何？低谷处最值得投入改进。</translation>
    </message>
    <message>
        <source>Nothing in this stage yet. Double-click a cell to write the first card.</source>
        <translation>此阶段还没有内容。双击单元格即可写第一张卡片。</translation>
    </message>
    <message>
        <source>What could be better here? An idea for every pain point makes the map useful.</source>
        <translation>这里可以怎样改进？每个痛点都有对应的想法，地图才有用。</translation>
    </message>
    <message>
        <source>What did customers say, word for word? Nothing convinces colleagues more.</source>
        <translation>客户的原话是什么？没有什么比原话更能说服同事。</translation>
    </message>
    <message>
        <source>What did customers tell us, and how did they rate it? It puts facts beside opinions.</source>
        <translation>客户告诉了我们什么，评分如何？让事实与看法并列。</translation>
    </message>
    <message>
        <source>What do staff do before the customer’s eyes? It is what service feels like.</source>
        <translation>员工在客户面前做什么？这就是客户感受到的服务。</translation>
    </message>
    <message>
        <source>What do we measure here? Figures tell later whether it became better.</source>
        <translation>我们在这里衡量什么？日后用数字判断是否变好。</translation>
    </message>
    <message>
        <source>What do we offer as an answer? It shows which questions nobody answers.</source>
        <translation>我们提供什么内容作答？由此可见哪些疑问无人回答。</translation>
    </message>
    <message>
        <source>What does it look like? Pictures let others walk along with the customer.</source>
        <translation>场面是什么样的？图片让大家随客户走一遍。</translation>
    </message>
    <message>
        <source>What does the customer do here, step by step? Everything else on the map hangs on it.</source>
        <translation>客户在这里一步步做什么？地图上的其他内容都以此为依据。</translation>
    </message>
    <message>
        <source>What does the customer expect here? Disappointment begins where it is not met.</source>
        <translation>客户在这里期望什么？期望落空之处，就是失望的开始。</translation>
    </message>
    <message>
        <source>What does the customer see and touch here? It shapes what they think of us.</source>
        <translation>客户在这里看到、摸到什么？它影响客户对我们的印象。</translation>
    </message>
    <message>
        <source>What does the customer want to know here? Each open question is a reason to leave.</source>
        <translation>客户在这里想知道什么？每个没有答案的疑问都是离开的理由。</translation>
    </message>
    <message>
        <source>What else matters here? Notes keep what fits nowhere else.</source>
        <translation>这里还有什么重要？备注收录放不进别处的内容。</translation>
    </message>
    <message>
        <source>What goes through the customer’s mind? It explains what they do next.</source>
        <translation>客户心里在想什么？它解释了客户接下来的行为。</translation>
    </message>
    <message>
        <source>What hinders or hurts the customer here? Every low of the curve has its cause.</source>
        <translation>什么在这里妨碍或困扰客户？曲线的每个低谷都有原因。</translation>
    </message>
    <message>
        <source>What is done that the customer does not see? Delays often begin here.</source>
        <translation>客户看不到的地方在做什么？延误往往从这里开始。</translation>
    </message>
    <message>
        <source>Where does the customer meet us here? Only what is met can be made better.</source>
        <translation>客户在这里通过什么接触到我们？找到触点，才能改进触点。</translation>
    </message>
    <message>
        <source>Which processes does it all rest on? Where they fail, everything above does.</source>
        <translation>这一切依靠哪些流程？流程失灵，上面的一切都会受影响。</translation>
    </message>
    <message>
        <source>Which tools do we work with, and which are missing? A missing one is paid for each day.</source>
        <translation>我们用哪些工具，还缺哪些？缺少的工具每天都在付出代价。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Beginning</source>
        <translation>最初状态</translation>
    </message>
    <message>
        <source>Earlier steps are no longer kept</source>
        <translation>更早的操作已不再保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>{step}, saved</source>
        <translation>{step}，已保存</translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}，已撤销</translation>
    </message>
    <message>
        <source>{step}, the map is here now</source>
        <translation>{step}，当前位置</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Aeroplane</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>婴儿</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Banknote</source>
        <translation>钞票</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>铃铛</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>自行车</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>大脑</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼房</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>公交车</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar with a star</source>
        <translation>带星日历</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Choose an icon</source>
        <translation>选择图标</translation>
    </message>
    <message>
        <source>Clicking pointer</source>
        <translation>点击的指针</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>写字板</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>硬币</translation>
    </message>
    <message>
        <source>Crossed-out eye</source>
        <translation>划掉的眼睛</translation>
    </message>
    <message>
        <source>Crossing arrows</source>
        <translation>交叉箭头</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
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
        <translation>工厂</translation>
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
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Footprints</source>
        <translation>脚印</translation>
    </message>
    <message>
        <source>Fork and knife</source>
        <translation>刀叉</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>齿轮</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <translation>学士帽</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>心</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>House</source>
        <translation>房子</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶子</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>灯泡</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>闪电</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Lorry</source>
        <translation>卡车</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>扩音器</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便签</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Pin on a map</source>
        <translation>地图图钉</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问号</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>收音机</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Rising line</source>
        <translation>上升曲线</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Search icons</source>
        <translation>搜索图标</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>盾牌</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>购物袋</translation>
    </message>
    <message>
        <source>Shopping trolley</source>
        <translation>购物车</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Smiling face</source>
        <translation>笑脸</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星星</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板电脑</translation>
    </message>
    <message>
        <source>Tapping hand</source>
        <translation>点按的手</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>靶心</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>电视</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Thumb down</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Thumb up</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>对勾</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>火车</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>奖杯</translation>
    </message>
    <message>
        <source>Video camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Walking person</source>
        <translation>行走的人</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
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
        <translation>节点的图标未读入：{count} 个。</translation>
    </message>
    <message>
        <source>Moods of nodes without a score are left out: {count}.</source>
        <translation>没有分值的节点的情绪未读入：{count} 个。</translation>
    </message>
    <message>
        <source>Nodes of stages or swimlanes that are not there are left out: {count}.</source>
        <translation>所属阶段或泳道不存在的节点未读入：{count} 个。</translation>
    </message>
    <message>
        <source>Scores that are no numbers from -5 to 5 are left out: {count}.</source>
        <translation>不是 -5 到 5 之间数字的分值未读入：{count} 个。</translation>
    </message>
    <message>
        <source>Table in line {line}: {note}</source>
        <translation>第 {line} 行的表格：{note}</translation>
    </message>
    <message>
        <source>What nodes are for (“purpose”) is left out; their lanes say it: {count}.</source>
        <translation>节点的用途（purpose）未读入，由所在泳道表示：{count} 个。</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>谁参与其中</translation>
    </message>
    <message>
        <source>it has more than {count} stages, swimlanes, nodes or entries of a blueprint’s layer</source>
        <translation>其中的阶段、泳道、节点或蓝图某一层的条目超过 {count} 个</translation>
    </message>
    <message>
        <source>line {line}: Mermaid&apos;s settings are left out</source>
        <translation>第 {line} 行：略去 Mermaid 的设置</translation>
    </message>
    <message>
        <source>line {line}: control characters or halves of characters are left out</source>
        <translation>第 {line} 行：略去控制字符或残缺字符</translation>
    </message>
    <message>
        <source>line {line}: no Mermaid journey; the diagram must begin with the word “journey”</source>
        <translation>第 {line} 行：不是 Mermaid journey 图；图必须以“journey”一词开头</translation>
    </message>
    <message>
        <source>line {line}: read as the step “{name}” with the score “{score}” and the actors “{actors}”; Mermaid reads it otherwise</source>
        <translation>第 {line} 行：读作步骤“{name}”、评分“{score}”、参与者“{actors}”；Mermaid 的读法不同</translation>
    </message>
    <message>
        <source>line {line}: the comment “{text}” is left out</source>
        <translation>第 {line} 行：略去注释“{text}”</translation>
    </message>
    <message>
        <source>line {line}: the line is longer than {count} characters; split it</source>
        <translation>第 {line} 行：此行超过 {count} 个字符，请拆分</translation>
    </message>
    <message>
        <source>line {line}: the score “{text}” is outside 1 to 5 and drawn as {limit}</source>
        <translation>第 {line} 行：评分“{text}”不在 1 到 5 之间，按 {limit} 绘制</translation>
    </message>
    <message>
        <source>line {line}: the score “{text}” is read as {score} of 5</source>
        <translation>第 {line} 行：评分“{text}”读作 5 分中的 {score} 分</translation>
    </message>
    <message>
        <source>line {line}: the semicolon at the end is left out</source>
        <translation>第 {line} 行：略去行末的分号</translation>
    </message>
    <message>
        <source>line {line}: the table is too large to be a map</source>
        <translation>第 {line} 行：表格太大，无法作为地图</translation>
    </message>
    <message>
        <source>line {line}: the title “{text}” is left out, because line {other} gives another one</source>
        <translation>第 {line} 行：略去标题“{text}”，因为第 {other} 行给出了另一个</translation>
    </message>
    <message>
        <source>line {line}: {count} actors are too many for personas; cards name them</source>
        <translation>第 {line} 行：{count} 个参与者太多，不作为人物角色，改用卡片列出</translation>
    </message>
    <message>
        <source>line {line}: “{text}” after the actors, which Mermaid drops, is kept as a card</source>
        <translation>第 {line} 行：参与者之后的“{text}”（Mermaid 会丢弃）保留为卡片</translation>
    </message>
    <message>
        <source>line {line}: “{text}” has no score, so that the curve has no point there</source>
        <translation>第 {line} 行：“{text}”没有评分，曲线在此没有点</translation>
    </message>
    <message>
        <source>line {line}: “{text}” is kept whole; Mermaid cuts it short or refuses it</source>
        <translation>第 {line} 行：完整保留“{text}”；Mermaid 会截断或拒绝它</translation>
    </message>
    <message>
        <source>line {line}: “{text}” is no score from 1 to 5; it is kept as a card, without a point</source>
        <translation>第 {line} 行：“{text}”不是 1 到 5 的评分；保留为卡片，不画点</translation>
    </message>
    <message>
        <source>line {line}: “{text}” is no table and left out</source>
        <translation>第 {line} 行：“{text}”不是表格，未读入</translation>
    </message>
    <message>
        <source>line {line}: “{text}” stands outside the diagram and is left out</source>
        <translation>第 {line} 行：“{text}”在图之外，已略去</translation>
    </message>
    <message>
        <source>the text is longer than {count} characters; split it</source>
        <translation>文本超过 {count} 个字符，请拆分</translation>
    </message>
    <message>
        <source>there are more than {count} tables in it; split it</source>
        <translation>其中的表格超过 {count} 个；请拆分</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>其中没有表格</translation>
    </message>
    <message>
        <source>{file} cannot be imported: its name must end in {known}.</source>
        <translation>无法导入 {file}：文件名必须以 {known} 结尾。</translation>
    </message>
    <message>
        <source>{file} holds no OpenJourney map: no stages, swimlanes and nodes.</source>
        <translation>{file} 不是 OpenJourney 地图：没有 stages、swimlanes 和 nodes。</translation>
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
        <translation>15 分钟、2 小时、3 天</translation>
    </message>
    <message>
        <source>2 to 5 days</source>
        <translation>2–5 天</translation>
    </message>
    <message>
        <source>A few letters</source>
        <translation>几个字母</translation>
    </message>
    <message>
        <source>A map without a title</source>
        <translation>没有标题的地图</translation>
    </message>
    <message>
        <source>A moment of its own</source>
        <translation>自定义的时刻</translation>
    </message>
    <message>
        <source>A year&apos;s interest</source>
        <translation>一年的利息</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a trait</source>
        <translation>添加特征</translation>
    </message>
    <message>
        <source>Age, occupation, experience</source>
        <translation>年龄、职业、经验</translation>
    </message>
    <message>
        <source>As the paper allows</source>
        <translation>随纸张</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>大胆</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>随内容</translation>
    </message>
    <message>
        <source>By how long the steps take</source>
        <translation>按步骤所需时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards and steps that lose it: {count}. Undo brings it back.</source>
        <translation>因此失去它的卡片和步骤：{count}。撤销即可恢复。</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of the cards</source>
        <translation>卡片颜色</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密说明</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Curve {number}</source>
        <translation>曲线 {number}</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Customers a year</source>
        <translation>每年客户数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete trait {number}</source>
        <translation>删除特征 {number}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Face of level {number}</source>
        <translation>第 {number} 级的表情</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>仅供内部使用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>困扰</translation>
    </message>
    <message>
        <source>Frustrations, one a line</source>
        <translation>困扰，每行一条</translation>
    </message>
    <message>
        <source>Funnel below the lanes</source>
        <translation>泳道下方显示漏斗</translation>
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
        <translation>目标</translation>
    </message>
    <message>
        <source>Goals, one a line</source>
        <translation>目标，每行一个</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hint below the title</source>
        <translation>标题下的提示</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many ratings</source>
        <translation>评分数量</translation>
    </message>
    <message>
        <source>How many that is follows from the number of customers among the map&apos;s properties.</source>
        <translation>人数由地图属性中的客户数量算出。</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Interviews in May</source>
        <translation>五月的访谈</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Lane: {kind}</source>
        <translation>泳道：{kind}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>最小高度</translation>
    </message>
    <message>
        <source>Leaves the journey</source>
        <translation>离开旅程</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>第 {number} 级</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>下方的线</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link a map…</source>
        <translation>链接地图…</translation>
    </message>
    <message>
        <source>Linked map</source>
        <translation>链接的地图</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>关键时刻</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of level {number}</source>
        <translation>第 {number} 级的名称</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Needs, one a line</source>
        <translation>需求，每行一条</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Note, never printed</source>
        <translation>备注（不会打印）</translation>
    </message>
    <message>
        <source>One face fits here. The map keeps what it had.</source>
        <translation>这里只能放一个表情。地图保持原样。</translation>
    </message>
    <message>
        <source>Only cards can be changed together. What is selected here is mixed.</source>
        <translation>只有卡片可以一起修改。这里选中的内容种类不一。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>曲线上的点</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Presenter’s notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ratings from</source>
        <translation>评分下限</translation>
    </message>
    <message>
        <source>Ratings to</source>
        <translation>评分上限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>移除标签 {tag}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}, which only some have</source>
        <translation>移除只有部分卡片带有的标签 {tag}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Share of the customers</source>
        <translation>客户占比</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>步骤 {number}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The lane of this card is locked. Unlock it in the menu Lane to change the card.</source>
        <translation>这张卡片所在的泳道已锁定。要修改卡片，请在“泳道”菜单中解锁。</translation>
    </message>
    <message>
        <source>The share is one of all customers who set out; the funnel (View) is drawn from it.</source>
        <translation>比例以所有踏上旅程的客户为准；漏斗（视图菜单）据此画出。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is no persona to copy.</source>
        <translation>没有可复制的人物角色。</translation>
    </message>
    <message>
        <source>This lane is locked.</source>
        <translation>这条泳道已锁定。</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>此地图</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>这张图片已损坏</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Trait {number}: one end</source>
        <translation>特征 {number}：一端</translation>
    </message>
    <message>
        <source>Trait {number}: the other end</source>
        <translation>特征 {number}：另一端</translation>
    </message>
    <message>
        <source>Trait {number}: where between them</source>
        <translation>特征 {number}：在两端之间的位置</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特征</translation>
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
        <translation>未命名的人物角色</translation>
    </message>
    <message>
        <source>Usual five</source>
        <translation>默认五级</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>词汇表</translation>
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
        <translation>流失了什么</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据何在</translation>
    </message>
    <message>
        <source>Where it is met</source>
        <translation>在哪里接触</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>涉及谁</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the columns</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>Write a date as year, month and day: 2026-12-31.</source>
        <translation>请按年-月-日书写日期：2026-12-31。</translation>
    </message>
    <message>
        <source>Write a duration as a number and a unit: 15 min, 2 h, 3 d, 1 mo.</source>
        <translation>请用数字加单位填写时长：15 分钟、2 小时、3 天、1 个月。</translation>
    </message>
    <message>
        <source>Write a number, with a point before its decimals: 1200.50.</source>
        <translation>请写一个数字，小数用点号：1200.50。</translation>
    </message>
    <message>
        <source>Write a whole number: 38.</source>
        <translation>请写一个整数：38。</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, http:// or mailto:, without blanks.</source>
        <translation>请写以 https://、http:// 或 mailto: 开头且不含空格的地址。</translation>
    </message>
    <message>
        <source>{count} cards selected</source>
        <translation>已选 {count} 张卡片</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 项</translation>
    </message>
    <message>
        <source>{kind} · {step}</source>
        <translation>{kind} · {step}</translation>
    </message>
    <message>
        <source>{kind}: {count} selected</source>
        <translation>{kind}：已选 {count} 项</translation>
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
        <translation>末尾有一部分无法读取。</translation>
    </message>
    <message>
        <source>Unsaved work is not protected: {why}</source>
        <translation>未保存的更改没有得到保护：{why}</translation>
    </message>
    <message>
        <source>{file} holds no unsaved work that this program can read.</source>
        <translation>{file} 中没有本程序能读取的未保存的更改。</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>A workshop needs steps under which notes can hang. Make one first.</source>
        <translation>工作坊需要有步骤，便利贴才有处可贴。请先新建一个步骤。</translation>
    </message>
    <message>
        <source>Blank notes</source>
        <translation>空白便利贴</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Each field takes a note of 76 × 76 mm. A printed card is known by the mark in its corner, a blank note by its number. After the workshop list them: number or mark, step, text.</source>
        <translation>每格贴一张 76 × 76 毫米的便利贴。打印的卡片看角上的代码，空白便利贴看编号。工作坊结束后列成清单：编号或代码、步骤、文字。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The letter of a number says what the note becomes when you list it afterwards: number, step, text.</source>
        <translation>编号的字母表示便利贴登记后成为哪类卡片：编号、步骤、文字。</translation>
    </message>
    <message>
        <source>The mark in the lower right corner names the card when you list what became of it: mark, step, text.</source>
        <translation>登记卡片的变化时，用右下角的代码指明是哪一张：代码、步骤、文字。</translation>
    </message>
    <message>
        <source>The paper has no room for a note of 76 × 76 mm. Choose larger paper.</source>
        <translation>纸上放不下 76 × 76 毫米的便利贴。请选更大的纸。</translation>
    </message>
    <message>
        <source>There are no cards to print, and blank notes are not wanted.</source>
        <translation>没有要打印的卡片，也没有要求空白便利贴。</translation>
    </message>
    <message>
        <source>This map has no lanes of cards that could be notes.</source>
        <translation>这张地图没有可做成便利贴的卡片泳道。</translation>
    </message>
    <message>
        <source>{part}, goes on</source>
        <translation>{part}，待续</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Actions</source>
        <translation>客户行为</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>情绪曲线</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>客户期望</translation>
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
        <translation>看起来怎样</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>机会点</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation>有形展示</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>客户疑问</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>故事板</translation>
    </message>
    <message>
        <source>Support processes</source>
        <translation>支持流程</translation>
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
        <translation>触点</translation>
    </message>
    <message>
        <source>What can be improved</source>
        <translation>可以改善什么</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>客户怎么说</translation>
    </message>
    <message>
        <source>What customers tell us</source>
        <translation>客户告诉我们什么</translation>
    </message>
    <message>
        <source>What else matters</source>
        <translation>还有什么重要</translation>
    </message>
    <message>
        <source>What goes through the mind</source>
        <translation>心里怎么想</translation>
    </message>
    <message>
        <source>What hinders and hurts</source>
        <translation>阻碍与不满</translation>
    </message>
    <message>
        <source>What it all rests on</source>
        <translation>支撑这一切的是什么</translation>
    </message>
    <message>
        <source>What staff do before the customer</source>
        <translation>员工在客户面前做什么</translation>
    </message>
    <message>
        <source>What the customer asks</source>
        <translation>客户问什么</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>客户做什么</translation>
    </message>
    <message>
        <source>What the customer does not see</source>
        <translation>客户看不到什么</translation>
    </message>
    <message>
        <source>What the customer expects</source>
        <translation>客户期待什么</translation>
    </message>
    <message>
        <source>What the customer sees and touches</source>
        <translation>客户看到和触到什么</translation>
    </message>
    <message>
        <source>What we measure</source>
        <translation>我们衡量什么</translation>
    </message>
    <message>
        <source>What we offer as an answer</source>
        <translation>我们用什么来回答</translation>
    </message>
    <message>
        <source>What we work with</source>
        <translation>我们用什么工作</translation>
    </message>
    <message>
        <source>Where we meet</source>
        <translation>在哪里相遇</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>What was added is not shown: its lane is folded or hidden, or the view leaves it out.</source>
        <translation>新添加的内容没有显示：它的泳道已折叠或隐藏，或者当前视图不包含它。</translation>
    </message>
    <message>
        <source>“{lane}” is hidden. The menu View brings hidden lanes back.</source>
        <translation>“{lane}”已隐藏。可在“视图”菜单中恢复隐藏的泳道。</translation>
    </message>
</context>
<context>
    <name>Left out</name>
    <message>
        <source>Cards are left out: {count}.</source>
        <translation>未包含卡片：{count} 张。</translation>
    </message>
    <message>
        <source>Cards over several steps stand at their first one: {count}.</source>
        <translation>跨多个步骤的卡片放在其第一个步骤：{count} 张。</translation>
    </message>
    <message>
        <source>Curves are left out: {count}.</source>
        <translation>未包含曲线：{count} 条。</translation>
    </message>
    <message>
        <source>Curves behind the first one are left out: {count}.</source>
        <translation>未包含第一条之后的曲线：{count} 条。</translation>
    </message>
    <message>
        <source>Each step is a stage of its own, behind the name of its stage.</source>
        <translation>每个步骤单独成为一个阶段，名称前加上原阶段的名称。</translation>
    </message>
    <message>
        <source>Figures of metrics are left out: {count}.</source>
        <translation>未包含指标数值：{count} 个。</translation>
    </message>
    <message>
        <source>Flows are left out: {count}.</source>
        <translation>未包含流转：{count} 条。</translation>
    </message>
    <message>
        <source>Mermaid draws at most {most} characters; this diagram has {count}.</source>
        <translation>Mermaid 最多绘制 {most} 个字符；此图有 {count} 个。</translation>
    </message>
    <message>
        <source>Moments of truth are left out: {count}.</source>
        <translation>未包含关键时刻：{count} 个。</translation>
    </message>
    <message>
        <source>Notes for those who work on the map are left out: {count}.</source>
        <translation>未包含给地图编写者的备注：{count} 条。</translation>
    </message>
    <message>
        <source>Of cards the text alone comes along, without signs and details: {count}.</source>
        <translation>这些卡片只包含文字，不含标记和详情：{count} 张。</translation>
    </message>
    <message>
        <source>Personas are left out: {count}.</source>
        <translation>未包含人物角色：{count} 个。</translation>
    </message>
    <message>
        <source>Pictures are left out: {count}.</source>
        <translation>未包含图片：{count} 张。</translation>
    </message>
    <message>
        <source>Steps that no point of the curve rates get the score 3, which Mermaid needs: {count}.</source>
        <translation>曲线上没有点的步骤按 Mermaid 的要求记为 3 分：{count} 个。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Assumed, not yet asked</source>
        <translation>假设，尚未调研</translation>
    </message>
    <message>
        <source>Assumption, not yet proven</source>
        <translation>假设，尚未证实</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>比之前好</translation>
    </message>
    <message>
        <source>Goes on in another map</source>
        <translation>见另一张地图</translation>
    </message>
    <message>
        <source>How far the ratings spread</source>
        <translation>评分的分布范围</translation>
    </message>
    <message>
        <source>How it feels, from delighted to annoyed</source>
        <translation>感受：从欣喜到不满</translation>
    </message>
    <message>
        <source>How much it hurts</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Link in the file</source>
        <translation>文件中有链接</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Not to scale: steps {steps}</source>
        <translation>未按比例：步骤 {steps}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Votes of a workshop</source>
        <translation>工作坊投票数</translation>
    </message>
    <message>
        <source>Width: share of the customers who are still there</source>
        <translation>宽度：还在旅程中的客户比例</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>比之前差</translation>
    </message>
    <message>
        <source>asking for help</source>
        <translation>寻求帮助</translation>
    </message>
    <message>
        <source>first direct contact</source>
        <translation>首次直接接触</translation>
    </message>
    <message>
        <source>looking for information</source>
        <translation>搜集信息</translation>
    </message>
    <message>
        <source>sharing the experience</source>
        <translation>分享体验</translation>
    </message>
    <message>
        <source>using it</source>
        <translation>实际使用</translation>
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
        <translation>导出人物角色页…</translation>
    </message>
    <message>
        <source>From library…</source>
        <translation>从素材库…</translation>
    </message>
    <message>
        <source>Further files that were skipped: {count}.</source>
        <translation>另有被跳过的文件：{count}。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Keep in library</source>
        <translation>存入素材库</translation>
    </message>
    <message>
        <source>Personas in the library</source>
        <translation>素材库中的人物角色</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Refresh from library</source>
        <translation>从素材库更新</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>从素材库移除…</translation>
    </message>
    <message>
        <source>Remove from the library: {names}? Maps keep the personas they have. This cannot be undone.</source>
        <translation>要从素材库移除吗：{names}？地图里已有的人物角色不受影响。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by name, role, goal …</source>
        <translation>按姓名、身份、目标搜索…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>The library has another version of “{name}”. Replace it?</source>
        <translation>素材库里有“{name}”的另一个版本。要替换吗？</translation>
    </message>
    <message>
        <source>The library has another version. What differs: {fields}.</source>
        <translation>素材库里是另一个版本，不同之处：{fields}。</translation>
    </message>
    <message>
        <source>The library has this persona as it is here.</source>
        <translation>素材库里的这个人物角色与此处相同。</translation>
    </message>
    <message>
        <source>The library is empty. “Keep in library” in the form of a persona brings it here.</source>
        <translation>素材库是空的。在人物角色的表单里点“存入素材库”，就会出现在这里。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>无法移除 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, too large for a persona.</source>
        <translation>{file} 大于 {limit} MB，作为人物角色太大了。</translation>
    </message>
    <message>
        <source>{file} was skipped: it holds no persona, or several.</source>
        <translation>已跳过 {file}：其中没有人物角色，或者不止一个。</translation>
    </message>
    <message>
        <source>{file} was skipped: its name is none that the library gives.</source>
        <translation>已跳过 {file}：它的名称不是素材库起的。</translation>
    </message>
    <message>
        <source>{folder} holds more than {most} files; the others are left out.</source>
        <translation>{folder} 中的文件超过 {most} 个，其余的未读取。</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}、{more}</translation>
    </message>
    <message>
        <source>“{name}” is in the library now.</source>
        <translation>“{name}”已存入素材库。</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Line of interaction</source>
        <translation>互动线</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>内部互动线</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>可视线</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open this address in the browser?

{address}

It leads to {host}.</source>
        <translation>要在浏览器中打开这个网址吗？

{address}

它通向 {host}。</translation>
    </message>
    <message>
        <source>Open this address in the browser?

{address}

It leads to {host}. What stands before the @ looks like an address, but is only a name to sign in with.</source>
        <translation>要在浏览器中打开这个网址吗？

{address}

它通向 {host}。@ 之前的部分看似网址，其实只是登录用的名称。</translation>
    </message>
    <message>
        <source>Write a mail to this address?

{address}</source>
        <translation>要给这个地址写邮件吗？

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
        <translation>选择…</translation>
    </message>
    <message>
        <source>That is this map itself. Choose another one to link.</source>
        <translation>这就是当前地图本身。请选择另一张地图来链接。</translation>
    </message>
    <message>
        <source>The linked map “{title}” is neither among the recent files nor in the folder of this map. Choose its file.</source>
        <translation>最近的文件和这张地图所在的文件夹中都没有链接的地图“{title}”。请选择它的文件。</translation>
    </message>
    <message>
        <source>{file} holds no journey map that could be linked.</source>
        <translation>{file} 中没有可以链接的旅程地图。</translation>
    </message>
    <message>
        <source>{file} is not the map “{title}”. The link stays as it is.</source>
        <translation>{file} 不是地图“{title}”。链接保持不变。</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The lane “{lane}” is locked. Unlock it in the menu Lane to change it.</source>
        <translation>泳道“{lane}”已锁定。要修改它，请在“泳道”菜单中解锁。</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>结构(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Hidden lanes</source>
        <translation>隐藏的泳道</translation>
    </message>
    <message>
        <source>How to find</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>Insi&amp;ght</source>
        <translation>洞察(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Line below the lane</source>
        <translation>泳道下方的线</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation>窗口(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The stage “{stage}” had no step left and got a new one.</source>
        <translation>阶段“{stage}”已没有步骤，因此添加了一个新步骤。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
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
        <translation>{record}在两个版本中的更改不同：{fields}</translation>
    </message>
    <message>
        <source>{record} was changed or used in mine, and deleted in theirs.</source>
        <translation>{record}在我的版本中有更改或被使用，在对方版本中已删除。</translation>
    </message>
    <message>
        <source>{record} was deleted in mine, and changed or used in theirs.</source>
        <translation>{record}在我的版本中已删除，在对方版本中有更改或被使用。</translation>
    </message>
    <message>
        <source>{record} was put to different places.</source>
        <translation>{record}在两个版本中被移到不同位置。</translation>
    </message>
    <message>
        <source>“{mine}” and “{other}” are not copies of one map, so they cannot be merged. Compare them, or copy from one to the other what you need.</source>
        <translation>“{mine}”和“{other}”不是同一张地图的副本，无法合并。请比较两者，或把需要的内容复制过去。</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Together these cards hold more than one card takes. Leave some of them out.</source>
        <translation>这些卡片合起来超出了一张卡片的容量。请少选几张。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>旅程地图</translation>
    </message>
    <message>
        <source>Journey maps and what can be imported</source>
        <translation>旅程地图和可导入的文件</translation>
    </message>
    <message>
        <source>Lists (CSV, XLSX)</source>
        <translation>清单 (CSV、XLSX)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>打开清单</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>As usual</source>
        <translation>按惯例</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形</translation>
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
        <translation>投诉</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>客户费力度（CES）</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>各步骤的数值</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Line {number} cannot be pasted, so nothing was. {why}</source>
        <translation>第 {number} 行无法粘贴，因此什么都没有粘贴。{why}</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>净推荐值（NPS）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Own metric</source>
        <translation>自定义指标</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>推荐率</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存率</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>销售周期</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>满意度（CSAT）</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Target of all steps</source>
        <translation>所有步骤的目标值</translation>
    </message>
    <message>
        <source>Target {figure}</source>
        <translation>目标 {figure}</translation>
    </message>
    <message>
        <source>The map has no steps for the last {count} lines; the others were pasted.</source>
        <translation>最后 {count} 行在地图上没有对应的步骤；其余已粘贴。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>怎样更好</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>衡量什么</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>单位：{unit}</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>n</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>n = {count}</source>
        <translation>n = {count}</translation>
    </message>
    <message>
        <source>“{step}” has no figure yet. Write it first.</source>
        <translation>“{step}”还没有数值，请先填写。</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write a figure such as 12.5.</source>
        <translation>“{text}”不是数字。请填写如 12.5 这样的数值。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. Write how many were asked or counted.</source>
        <translation>“{text}”不是整数。请填写调查或统计的数量。</translation>
    </message>
    <message>
        <source>“{text}” is too large. Figures go up to a million millions.</source>
        <translation>“{text}”太大。数值最大为一万亿。</translation>
    </message>
</context>
<context>
    <name>Moment of truth</name>
    <message>
        <source>First moment of truth: first direct contact</source>
        <translation>第一关键时刻：首次直接接触</translation>
    </message>
    <message>
        <source>Second moment of truth: using it</source>
        <translation>第二关键时刻：实际使用</translation>
    </message>
    <message>
        <source>Third moment of truth: asking for help</source>
        <translation>第三关键时刻：寻求帮助</translation>
    </message>
    <message>
        <source>Ultimate moment of truth: sharing the experience</source>
        <translation>终极关键时刻：分享体验</translation>
    </message>
    <message>
        <source>Zero moment of truth: looking for information</source>
        <translation>零关键时刻：搜集信息</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>地图的语言</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>新地图</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A new note needs a step.</source>
        <translation>新便利贴需要写明步骤。</translation>
    </message>
    <message>
        <source>A new note needs a text.</source>
        <translation>新便利贴需要有文字。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards moved: {count}</source>
        <translation>移动的卡片：{count}</translation>
    </message>
    <message>
        <source>Discard the list</source>
        <translation>丢弃清单</translation>
    </message>
    <message>
        <source>Gets a new text; it was “{text}”.</source>
        <translation>换上新文字；原文是“{text}”。</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Moves to step {step} and gets a new text; it was “{text}”.</source>
        <translation>移到步骤 {step} 并换上新文字；原文是“{text}”。</translation>
    </message>
    <message>
        <source>Moves to step {step}.</source>
        <translation>移到步骤 {step}。</translation>
    </message>
    <message>
        <source>New card: {kind} at step {step}, in a new lane.</source>
        <translation>新卡片：步骤 {step} 的{kind}，放在新泳道中。</translation>
    </message>
    <message>
        <source>New card: {kind} at step {step}.</source>
        <translation>新卡片：步骤 {step} 的{kind}。</translation>
    </message>
    <message>
        <source>New cards: {count}</source>
        <translation>新卡片：{count}</translation>
    </message>
    <message>
        <source>No card begins with “{mark}”, and no blank note is called so.</source>
        <translation>没有代码以“{mark}”开头的卡片，也没有这个编号的空白便利贴。</translation>
    </message>
    <message>
        <source>Not understood: {count}</source>
        <translation>无法识别：{count}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>便利贴</translation>
    </message>
    <message>
        <source>Nothing changes: such a card stands at step {step} already.</source>
        <translation>没有变化：步骤 {step} 处已有这样一张卡片。</translation>
    </message>
    <message>
        <source>Nothing changes: the card says this already.</source>
        <translation>没有变化：卡片上已经是这样。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有填写。</translation>
    </message>
    <message>
        <source>Nothing to change: {count}</source>
        <translation>无需改动：{count}</translation>
    </message>
    <message>
        <source>Number or id</source>
        <translation>编号或代码</translation>
    </message>
    <message>
        <source>One note a row: the mark of a printed card or the number of a blank note, the number or title of a step, and what it says. An empty step or text leaves a card as it is. A list can be pasted.</source>
        <translation>每行一张便利贴：打印卡片的代码或空白便利贴的编号，步骤的序号或标题，以及上面的文字。步骤或文字留空，卡片的这一项就不变。可以粘贴清单。</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开清单…</translation>
    </message>
    <message>
        <source>Row {row} has more cells than the first one. These are not read: {cells}.</source>
        <translation>第 {row} 行的单元格比第一行多。未读取：{cells}。</translation>
    </message>
    <message>
        <source>Several cards begin with “{mark}”: {marks}. Write more of it.</source>
        <translation>有几张卡片的代码以“{mark}”开头：{marks}。请多写几位。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Texts changed: {count}</source>
        <translation>改动的文字：{count}</translation>
    </message>
    <message>
        <source>The lane “{lane}” is locked.</source>
        <translation>泳道“{lane}”已锁定。</translation>
    </message>
    <message>
        <source>The notes in the list are not taken over yet. Discard them?</source>
        <translation>清单中的便利贴还没有录入。要丢弃吗？</translation>
    </message>
    <message>
        <source>The row has no number or id.</source>
        <translation>这一行没有编号或代码。</translation>
    </message>
    <message>
        <source>The text is longer than a card takes.</source>
        <translation>文字超出了卡片能容纳的长度。</translation>
    </message>
    <message>
        <source>There are more than {most} notes in one list.</source>
        <translation>一份清单中的便利贴超过 {most} 张。</translation>
    </message>
    <message>
        <source>There is no step “{step}”.</source>
        <translation>没有步骤“{step}”。</translation>
    </message>
    <message>
        <source>These columns are not read: {columns}.</source>
        <translation>未读取这些列：{columns}。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>{file} holds a map, or a list of a map’s records, and no notes. Choose another file.</source>
        <translation>{file} 是旅程地图，或是从地图导出的清单，其中没有便利贴。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is a list of notes. Take it over in the menu Edit, or by --into MAP.cjm.</source>
        <translation>{file} 是便利贴清单。请用“编辑”菜单录入，或加上 --into MAP.cjm。</translation>
    </message>
    <message>
        <source>“{mark}” stands in row {row} already.</source>
        <translation>“{mark}”已在第 {row} 行出现。</translation>
    </message>
    <message>
        <source>“{step}” may be several steps: {steps}. Write the step’s id or another name.</source>
        <translation>“{step}”可能是几个步骤：{steps}。请写步骤的 id 或其他名称。</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>A feeling goes from −100 % to 100 %: write a number between them.</source>
        <translation>情绪在 −100 % 到 100 % 之间，请输入其间的数字。</translation>
    </message>
    <message>
        <source>Cards, one a line</source>
        <translation>卡片，每行一张</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Nothing can be added here. The menu Insert has all there is.</source>
        <translation>这里不能添加内容。可添加的都在“插入”菜单里。</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>地图大纲</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>未命名的人物角色</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table of the map</source>
        <translation>地图表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
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
        <translation>图片要放在步骤下：请先添加一个步骤。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>举措</translation>
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
        <translation>批注</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let go of a picture on a card, or below a step.</source>
        <translation>请把图片放到卡片上，或放到某个步骤下方。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge this copy…</source>
        <translation>合并此副本…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Open it beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Save now…</source>
        <translation>立即保存…</translation>
    </message>
    <message>
        <source>This is sample content.</source>
        <translation>这是示例内容。</translation>
    </message>
    <message>
        <source>This map has no lanes yet. Drag a card from the left below a step: its lane comes with it.</source>
        <translation>这张地图还没有泳道。从左侧把卡片拖到某个步骤下方，泳道会随之出现。</translation>
    </message>
    <message>
        <source>This map has no stages yet. Drag a stage from the left onto the sheet to begin.</source>
        <translation>这张地图还没有阶段。请先从左侧把“阶段”拖到图纸上。</translation>
    </message>
    <message>
        <source>{what} Your changes are not in it yet.</source>
        <translation>{what}您的更改尚未写入其中。</translation>
    </message>
    <message>
        <source>“{copy}” is a conflict copy of this map, with changes that are not in it.</source>
        <translation>“{copy}”是此地图的冲突副本，其中有此地图没有的更改。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find commands, cards, stages and maps</source>
        <translation>查找命令、卡片、阶段和地图</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”.</source>
        <translation>没有名为“{words}”的内容。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The lane is hidden. Show it by the menu View, Hidden lanes.</source>
        <translation>这条泳道已隐藏。请在“视图”菜单的“隐藏的泳道”中显示它。</translation>
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
        <translation>{margin} 毫米的页边距在纸张“{paper}”上没有留下空间。请选小一些的。</translation>
    </message>
    <message>
        <source>Bleed and crop marks are for paper that is cut to size; tiles have marks of their own.</source>
        <translation>出血和裁切标记用于裁成成品尺寸的纸；拼页有自己的标记。</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>On the paper “{paper}” the white edge around a tile is 0 to {most} mm, not {margin} mm.</source>
        <translation>在纸张“{paper}”上，拼页的白边可为 0 到 {most} 毫米，不能是 {margin} 毫米。</translation>
    </message>
    <message>
        <source>On this paper the smallest type is read from {near} m; to be read from {distance} m the map needs {width} × {height} m. Choose larger paper, or print it in tiles.</source>
        <translation>在这种纸上，最小的文字在 {near} 米内可读；要在 {distance} 米外可读，地图需要 {width} × {height} 米。请选择更大的纸张，或拼页打印。</translation>
    </message>
    <message>
        <source>On this roll the map would be {length} m long. Choose a narrower roll or larger paper.</source>
        <translation>在这种卷纸上地图会长达 {length} 米。请选窄一些的卷纸或更大的纸张。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>So large the map needs paper of {width} × {height} mm. Choose larger paper, or print it smaller.</source>
        <translation>这么大的地图需要 {width} × {height} 毫米的纸张。请选择更大的纸张，或缩小打印。</translation>
    </message>
    <message>
        <source>That would be {count} tiles. Print the map smaller, or on larger paper.</source>
        <translation>这样会有 {count} 页拼页。请把地图打印得小一些，或选用更大的纸。</translation>
    </message>
    <message>
        <source>The paper “{name}” has a side of {side} mm; sides are between {least} and {most} mm.</source>
        <translation>纸张“{name}”有一边为 {side} 毫米；边长须在 {least} 到 {most} 毫米之间。</translation>
    </message>
    <message>
        <source>There is no paper “{name}”. Choose one of {names}, a size such as 1200x800mm, roll:914mm, or free.</source>
        <translation>没有名为“{name}”的纸张。请选择 {names}，或 1200x800mm 这样的尺寸、roll:914mm、free。</translation>
    </message>
    <message>
        <source>Tiles need sheets of paper of at least {least} × {least} mm; “{paper}” is none.</source>
        <translation>拼页需要至少 {least} × {least} 毫米的单张纸；“{paper}”不符合。</translation>
    </message>
    <message>
        <source>Tiles overlap by 0 to {most} mm, not by {overlap} mm.</source>
        <translation>拼页重叠 0 到 {most} 毫米，不能是 {overlap} 毫米。</translation>
    </message>
    <message>
        <source>bleed {bleed} mm</source>
        <translation>出血 {bleed} 毫米</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Add a page</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>Add what is selected</source>
        <translation>添加所选内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Presenter’s path</source>
        <translation>演示路径</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The talk goes along these stops. What they show stays in the map when they are taken out.</source>
        <translation>演示依次经过这些站点。移除站点时，其显示的内容仍保留在地图中。</translation>
    </message>
    <message>
        <source>This map has no path of its own: it is shown like this. The first change makes it one.</source>
        <translation>此地图没有自己的路径，将按如下方式演示。首次更改后即成为其自己的路径。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Usual path</source>
        <translation>默认路径</translation>
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
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>The map is full of pictures: take out some that it can do without.</source>
        <translation>这张地图的图片已满：请移除一些不必要的图片。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it.</source>
        <translation>剪贴板上没有图片。请先复制一张，再粘贴。</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>这张图片</translation>
    </message>
    <message>
        <source>{file} has more than {limit} million pixels. Make it smaller in an image editor, then take it.</source>
        <translation>{file} 超过 {limit} 百万像素。请先用图像编辑软件把它缩小，再添加。</translation>
    </message>
    <message>
        <source>{file} is a drawing of more than {limit} MB. Save it as PNG, then take that.</source>
        <translation>{file} 是超过 {limit} MB 的矢量图。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing of more than {limit} elements. Save it as PNG, then take that.</source>
        <translation>{file} 是含有超过 {limit} 个元素的矢量图。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing that could not be drawn. Save it as PNG, then take that.</source>
        <translation>{file} 是无法绘制的矢量图。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing that holds itself, which cannot be drawn. Mend it, or save it as PNG and take that.</source>
        <translation>{file} 是包含自身的矢量图，无法绘制。请修正它，或另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing that repeats itself too often. Save it as PNG, then take that.</source>
        <translation>{file} 是矢量图，其中的内容重复次数过多。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing that takes longer than {limit} s to draw. Save it as PNG, then take that.</source>
        <translation>{file} 是绘制时间超过 {limit} 秒的矢量图。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing with a value of more than {limit} letters. Save it as PNG, then take that.</source>
        <translation>{file} 是矢量图，其中有一个值超过 {limit} 个字符。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing with more than {limit} groups in each other. Save it as PNG, then take that.</source>
        <translation>{file} 是嵌套超过 {limit} 层的矢量图。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing with numbers that are none, or larger than {limit}. Save it as PNG, then take that.</source>
        <translation>{file} 是矢量图，其中有无效的数字或大于 {limit} 的数字。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is a drawing with “{name}”, which is not taken from drawings. Save it as PNG, then take that.</source>
        <translation>{file} 是矢量图，其中用到了“{name}”，矢量图中的这一项不予采用。请另存为 PNG 后再使用。</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete and cannot be read.</source>
        <translation>{file} 已损坏或不完整，无法读取。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, too large for a picture on a map.</source>
        <translation>{file} 大于 {limit} MB，作为地图上的图片太大。</translation>
    </message>
    <message>
        <source>{file} is no picture that can be taken: save it as PNG, JPEG, WebP or SVG, then take that.</source>
        <translation>{file} 不是可以使用的图片：请另存为 PNG、JPEG、WebP 或 SVG 后再使用。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>1 action</source>
        <translation>1 项举措</translation>
    </message>
    <message>
        <source>A bubble is as large as its audience; a dashed one is not fully rated.</source>
        <translation>气泡大小表示受众占比；虚线表示尚未评完。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Actions are what a map is made for. Select one or several pain points or opportunities on the map, and choose “Make an action of it” in their menu: the action stays linked with them, and is ranked here. Or begin with an action that stands for itself.</source>
        <translation>绘制地图，最终是为了采取举措。在地图上选中一个或多个痛点或机会点，在菜单中选择“转为举措”：举措与它们保持关联，并在此排出先后。也可以先新建一项独立的举措。</translation>
    </message>
    <message>
        <source>Actions by rank</source>
        <translation>按排名列出的举措</translation>
    </message>
    <message>
        <source>All about this action</source>
        <translation>这项举措的全部内容</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有举措</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>全部相等</translation>
    </message>
    <message>
        <source>Big bets</source>
        <translation>重点攻坚</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按负责人</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>按排名</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>按触点</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>按得票</translation>
    </message>
    <message>
        <source>Choose on the map</source>
        <translation>到地图上选择</translation>
    </message>
    <message>
        <source>Drag an action to another column, or press Ctrl and an arrow key. Enter leads to its form.</source>
        <translation>把举措拖到另一列，或按 Ctrl 加方向键；按回车查看详情。</translation>
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
        <translation>工作量：投入与难度</translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation>顺手可做</translation>
    </message>
    <message>
        <source>How firm the order is</source>
        <translation>排序的敏感度</translation>
    </message>
    <message>
        <source>How it is ranked</source>
        <translation>怎样排序</translation>
    </message>
    <message>
        <source>How the actions are grouped</source>
        <translation>举措如何分组</translation>
    </message>
    <message>
        <source>Impact × confidence × ease, each 1 to 10. Ease is what investment, difficulty and time to effect leave.</source>
        <translation>影响 × 把握 × 容易度，各为 1 到 10。投入、难度越小、见效越快，就越容易。</translation>
    </message>
    <message>
        <source>In which order the actions stand</source>
        <translation>举措的排列顺序</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Matrix of value and effort</source>
        <translation>价值与工作量矩阵</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Money pits</source>
        <translation>得不偿失</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新建举措</translation>
    </message>
    <message>
        <source>Not given: counts as 50 %</source>
        <translation>未填写：按 50 % 计</translation>
    </message>
    <message>
        <source>Not given: counts as a quarter of a year</source>
        <translation>未填写：按一个季度计</translation>
    </message>
    <message>
        <source>Not given: counts as half of the customers</source>
        <translation>未填写：按一半客户计</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Not rated: counts as 3 of 5</source>
        <translation>未评分：按 3 分（满分 5 分）计</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>还没有计划任何举措</translation>
    </message>
    <message>
        <source>Of no stage</source>
        <translation>不属于任何阶段</translation>
    </message>
    <message>
        <source>Of no touchpoint</source>
        <translation>不属于任何触点</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>速赢</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Rank {rank}, score {score}</source>
        <translation>第 {rank} 名，得分 {score}</translation>
    </message>
    <message>
        <source>Reach × impact × confidence ÷ effort. Reach is the audience, impact the value, effort the mean of investment and difficulty.</source>
        <translation>覆盖 × 影响 × 把握 ÷ 工作量。覆盖即受众占比，影响即价值，工作量是投入与难度的平均。</translation>
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
        <translation>五项因素按权重的平均。没有评分的按中间值计。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Value ÷ effort: the slope in the matrix. Effort is the mean of investment and difficulty.</source>
        <translation>价值 ÷ 工作量，即矩阵中的斜率。工作量是投入与难度的平均。</translation>
    </message>
    <message>
        <source>Votes of the cards that it comes from: {said}</source>
        <translation>所依据卡片的得票：{said}</translation>
    </message>
    <message>
        <source>Weight: {factor}</source>
        <translation>权重：{factor}</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>未指定部门</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>未指定负责人</translation>
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
        <translation>{count} 项举措</translation>
    </message>
    <message>
        <source>{group}, actions: {count}</source>
        <translation>{group}，举措：{count}</translation>
    </message>
    <message>
        <source>{group}, actions: {count}, folded</source>
        <translation>{group}，举措：{count}，已折叠</translation>
    </message>
    <message>
        <source>{quadrant}: value {value}, effort {effort}</source>
        <translation>{quadrant}：价值 {value}，工作量 {effort}</translation>
    </message>
    <message>
        <source>{said} of 5</source>
        <translation>{said} 分（满分 5 分）</translation>
    </message>
    <message>
        <source>{share} by the personas of its cards, as long as nothing else is given</source>
        <translation>{share}，来自其卡片的人物角色；填写后以填写的为准</translation>
    </message>
    <message>
        <source>‹ Back to the map</source>
        <translation>‹ 返回地图</translation>
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
        <translation>每次停顿后，已有文件的地图会保存到该文件。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>As usual for the paper</source>
        <translation>按纸张惯例</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Empty lanes say what belongs in them. Hints are never printed.</source>
        <translation>空泳道会说明应填写什么。提示从不打印。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hints on the map</source>
        <translation>地图上的提示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Margin of exports</source>
        <translation>导出页边距</translation>
    </message>
    <message>
        <source>Menus and tips come without fading or sliding.</source>
        <translation>菜单和提示直接出现，不淡入也不滑动。</translation>
    </message>
    <message>
        <source>New maps</source>
        <translation>新地图</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>版本占用空间</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>自动保存</translation>
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
        <translation>欢迎页</translation>
    </message>
    <message>
        <source>The windows of the last time</source>
        <translation>上次的窗口</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
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
        <translation>一张卡片上没有文字（{place}）。请写上内容，或将其删除。</translation>
    </message>
    <message>
        <source>A picture is printed at {ppi} ppi, not sharp from near ({place}). Use one that is {pixels} pixels wide.</source>
        <translation>一张图片以 {ppi} ppi 印出，近看不够清晰（{place}）。请换一张宽 {pixels} 像素的图片。</translation>
    </message>
    <message>
        <source>A picture is printed at {ppi} ppi, so that its pixels are seen ({place}). Use one that is {pixels} pixels wide.</source>
        <translation>一张图片以 {ppi} ppi 印出，会看出像素（{place}）。请换一张宽 {pixels} 像素的图片。</translation>
    </message>
    <message>
        <source>A text is too long for its room and ends in “…” ({place}). Shorten it.</source>
        <translation>一段文字放不下，以“…”结尾（{place}）。请缩短。</translation>
    </message>
    <message>
        <source>As large as there is room</source>
        <translation>尽可能大</translation>
    </message>
    <message>
        <source>Choose a roll of {width} mm</source>
        <translation>选用 {width} 毫米卷纸</translation>
    </message>
    <message>
        <source>Choose {value}</source>
        <translation>选用 {value}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>发现：{count} 项</translation>
    </message>
    <message>
        <source>Light type on colour fills up below {least} pt: {count} texts, the smallest {size} pt ({place}). Print it larger.</source>
        <translation>彩色底上的浅色字小于 {least} pt 会被油墨填满：共 {count} 处，最小 {size} pt（{place}）。请印得更大。</translation>
    </message>
    <message>
        <source>Lines below {least} pt may vanish: {count} lines, the thinnest {size} pt ({place}). Print it larger.</source>
        <translation>细于 {least} pt 的线可能印不出来：共 {count} 条，最细 {size} pt（{place}）。请印得更大。</translation>
    </message>
    <message>
        <source>No font has {character} ({code}), and a box is printed ({place}). Use another character.</source>
        <translation>没有字体含有 {character}（{code}），会印成方框（{place}）。请换用别的字符。</translation>
    </message>
    <message>
        <source>No font has {character} ({code}), and boxes are printed {count} times (first: {place}). Use another character.</source>
        <translation>没有字体含有 {character}（{code}），有 {count} 处会印成方框（首处：{place}）。请换用别的字符。</translation>
    </message>
    <message>
        <source>Nothing was found that could go wrong in print.</source>
        <translation>没有发现印刷时可能出问题的地方。</translation>
    </message>
    <message>
        <source>Page {number} is {length} m long. Beyond 5.08 m Acrobat, Ghostscript and MuPDF show a PDF in its true size, Chrome and Poppler smaller. Tell the print shop its size, or print it in tiles.</source>
        <translation>第 {number} 页长 {length} 米。超过 5.08 米时，Acrobat、Ghostscript 和 MuPDF 按实际尺寸显示 PDF，Chrome 和 Poppler 则显示得较小。请把尺寸告诉印刷店，或分拼页打印。</translation>
    </message>
    <message>
        <source>Page {number} is {length} m long; most rolls have {roll} m. Print it smaller, or ask the print shop.</source>
        <translation>第 {number} 页长 {length} 米；大多数卷筒纸只有 {roll} 米。请印得小些，或询问印刷店。</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>印前检查</translation>
    </message>
    <message>
        <source>Read from {value} m</source>
        <translation>改为 {value} 米处可读</translation>
    </message>
    <message>
        <source>The contrast of a text is {ratio}; below {least} it is hard to read ({place}). Choose another colour.</source>
        <translation>一段文字的对比度为 {ratio}；低于 {least} 不易阅读（{place}）。请换一种颜色。</translation>
    </message>
    <message>
        <source>Tiles on {value}</source>
        <translation>用 {value} 拼页</translation>
    </message>
    <message>
        <source>Type below {least} pt may not be printed cleanly: {count} texts, the smallest {size} pt ({place}). Print it larger.</source>
        <translation>小于 {least} pt 的字可能印不清楚：共 {count} 处，最小 {size} pt（{place}）。请印得更大。</translation>
    </message>
    <message>
        <source>card “{text}”, {place}</source>
        <translation>卡片“{text}”，{place}</translation>
    </message>
    <message>
        <source>heading “{title}”</source>
        <translation>标题“{title}”</translation>
    </message>
    <message>
        <source>lane “{lane}”</source>
        <translation>泳道“{lane}”</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>the card without text at step “{step}”, {place}</source>
        <translation>步骤“{step}”处没有文字的卡片，{place}</translation>
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
        <translation>地图页首</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>the stages and steps</source>
        <translation>阶段和步骤</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Mobile</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>线下</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Back to the frame</source>
        <translation>回到画面</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Curves, figures, ways</source>
        <translation>曲线、数值、流转</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Everything can be read in the last row, six heights of the picture away.</source>
        <translation>最后一排（距离为画面高度的六倍）能看清所有文字。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>放大备注</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>激光笔</translation>
    </message>
    <message>
        <source>Names of lanes</source>
        <translation>泳道名称</translation>
    </message>
    <message>
        <source>Names of stages and steps</source>
        <translation>阶段和步骤名称</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>No notes. Write them in the form of a stage.</source>
        <translation>没有备注。可在阶段的表单中填写。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>On →</source>
        <translation>继续 →</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Presenter’s view</source>
        <translation>演讲者视图</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>归零</translation>
    </message>
    <message>
        <source>Small print on cards</source>
        <translation>卡片上的小字</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>缩小备注</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Talking for</source>
        <translation>已讲</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>演示结束。</translation>
    </message>
    <message>
        <source>The smallest type of the page</source>
        <translation>本页最小的文字</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Too small for the last row: {what}. {factor} times closer, all of it is read.</source>
        <translation>最后一排看不清：{what}。放大到 {factor} 倍即可全部看清。</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}、{more}</translation>
    </message>
    <message>
        <source>{what} (read up to {heights} heights of the picture away)</source>
        <translation>{what}（{heights} 倍画面高度以内可看清）</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 后退</translation>
    </message>
    <message>
        <source>→ Space Page Down: on · ← Page Up: back · Ctrl+→ ←: whole stops · Home End · 1 2 3: stage · 0: back to the frame
B: black · W: white · L: laser pointer · S: spotlight · Shift+← →: divider · + −: closer, farther · E or Enter: write · Ctrl+Z: undo · V: presenter’s view · Esc: end</source>
        <translation>→ 空格 Page Down：前进 · ← Page Up：后退 · Ctrl+→ ←：整个站点 · Home End · 1 2 3：阶段 · 0：回到画面
B：黑屏 · W：白屏 · L：激光笔 · S：聚光灯 · Shift+← →：分隔线 · + −：放大、缩小 · E 或 Enter：编辑 · Ctrl+Z：撤销 · V：演讲者视图 · Esc：结束</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>A part of the map</source>
        <translation>地图的一部分</translation>
    </message>
    <message>
        <source>As-is and to-be</source>
        <translation>现状与目标</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>整张地图</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>这台电脑没有设置打印机。请选择 PDF 格式，再到有打印机的地方打印。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>Sent to the printer; pages: {count}</source>
        <translation>已发送到打印机；页数：{count}</translation>
    </message>
    <message>
        <source>The pages are sent to the printer. You can go on editing.</source>
        <translation>正在把页面发送到打印机。您可以继续编辑。</translation>
    </message>
    <message>
        <source>The printer takes no pages. See whether it is on, and try again.</source>
        <translation>打印机不接受页面。请检查它是否已打开，然后重试。</translation>
    </message>
    <message>
        <source>The printer takes paper of up to {width} × {height} mm, a page has {page_width} × {page_height} mm. Nothing was printed. Choose tiles or smaller paper.</source>
        <translation>打印机最大支持 {width} × {height} 毫米的纸张，而页面为 {page_width} × {page_height} 毫米。没有打印。请选择拼页或更小的纸张。</translation>
    </message>
    <message>
        <source>The printer&apos;s paper has {width} × {height} mm, a page {page_width} × {page_height} mm. Nothing was printed. Choose tiles or smaller paper.</source>
        <translation>打印机的纸张为 {width} × {height} 毫米，页面为 {page_width} × {page_height} 毫米。没有打印。请选择拼页或更小的纸张。</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Five factors</source>
        <translation>五项因素</translation>
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
        <translation>价值 ÷ 投入</translation>
    </message>
</context>
<context>
    <name>Recent files</name>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It was never saved in a file.</source>
        <translation>它从未保存到文件中。</translation>
    </message>
    <message>
        <source>Keep all for later</source>
        <translation>全部留待以后</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Nothing that the map says.</source>
        <translation>地图内容没有差别。</translation>
    </message>
    <message>
        <source>Picture of the map</source>
        <translation>地图的图片</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restoring it is one step that can be undone. What is different from the file:</source>
        <translation>恢复是一个可以撤销的步骤。与文件不同之处：</translation>
    </message>
    <message>
        <source>Restoring {name} …</source>
        <translation>正在恢复 {name}…</translation>
    </message>
    <message>
        <source>Some unsaved work cannot be read:</source>
        <translation>有些未保存的更改无法读取：</translation>
    </message>
    <message>
        <source>Steps: {steps}, lanes: {lanes}, cards: {cards}</source>
        <translation>步骤：{steps}，泳道：{lanes}，卡片：{cards}</translation>
    </message>
    <message>
        <source>The file cannot be opened any more. This opens as a copy.</source>
        <translation>文件已无法打开。这里会作为副本打开。</translation>
    </message>
    <message>
        <source>The file was changed since. This opens as a copy, and the file stays as it is. What is different from it:</source>
        <translation>此后文件被更改过。这里会作为副本打开，文件保持原样。与文件不同之处：</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Restored maps stay unsaved until you save them. What you keep for later is offered again at the next start.</source>
        <translation>程序在保存这些内容之前结束了。恢复后的地图仍是未保存的，直到您保存它们；留待以后的内容会在下次启动时再次提供。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的更改</translation>
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
        <translation>{name}（已恢复）</translation>
    </message>
    <message>
        <source>{why} It was set aside as {file}.</source>
        <translation>{why}它被另存为 {file}。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 处</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Actions, or what they repeat of cards that are left out: {count}</source>
        <translation>举措，或其中重复的已省略卡片的内容：{count}</translation>
    </message>
    <message>
        <source>Comments with their answers: {count}</source>
        <translation>批注及其回复：{count}</translation>
    </message>
    <message>
        <source>Facts about the map and whom it is for: {count}</source>
        <translation>关于地图及其对象的信息：{count}</translation>
    </message>
    <message>
        <source>Lanes: {count}</source>
        <translation>泳道：{count}</translation>
    </message>
    <message>
        <source>Names and portraits of personas, also in texts: {count}</source>
        <translation>人物角色的姓名与肖像（包括文字中的）：{count}</translation>
    </message>
    <message>
        <source>Names of those who are responsible: {count}</source>
        <translation>负责人的姓名：{count}</translation>
    </message>
    <message>
        <source>Notes for those who work on the map: {count}</source>
        <translation>给制图人员的备注：{count}</translation>
    </message>
    <message>
        <source>Persona {number}</source>
        <translation>人物角色 {number}</translation>
    </message>
    <message>
        <source>Sources and links: {count}</source>
        <translation>来源与链接：{count}</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Left out, because a later one has the same step: {records}.</source>
        <translation>已略去，因为后面有同一步骤的另一项：{records}。</translation>
    </message>
    <message>
        <source>Moved to the step “{step}”, because of a step that is not in the map: {records}.</source>
        <translation>因引用了地图中没有的步骤，已移到步骤“{step}”：{records}。</translation>
    </message>
    <message>
        <source>New id, because another record has the same: {records}.</source>
        <translation>因与其他记录的标识相同，已换新标识：{records}。</translation>
    </message>
    <message>
        <source>Pictures that were damaged or not what the file says were taken out: {count}.</source>
        <translation>已取出损坏或与文件所述不符的图片：{count} 张。</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Removed, because of a {target} that is not in the map: {records}.</source>
        <translation>因引用了地图中没有的{target}，已移除：{records}。</translation>
    </message>
    <message>
        <source>The {target} was taken out, because it is not in the map: {records}.</source>
        <translation>{target}不在地图中，已取消引用：{records}。</translation>
    </message>
    <message>
        <source>action {names}</source>
        <translation>举措 {names}</translation>
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
        <translation>渠道</translation>
    </message>
    <message>
        <source>channel {names}</source>
        <translation>渠道{names}</translation>
    </message>
    <message>
        <source>column of data {names}</source>
        <translation>数据的列 {names}</translation>
    </message>
    <message>
        <source>comment {names}</source>
        <translation>批注{names}</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>curve point {names}</source>
        <translation>曲线点 {names}</translation>
    </message>
    <message>
        <source>curve {names}</source>
        <translation>曲线 {names}</translation>
    </message>
    <message>
        <source>dataset {names}</source>
        <translation>数据集 {names}</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>department {names}</source>
        <translation>部门{names}</translation>
    </message>
    <message>
        <source>dismissed finding {names}</source>
        <translation>已忽略的发现{names}</translation>
    </message>
    <message>
        <source>figure {names}</source>
        <translation>数值{names}</translation>
    </message>
    <message>
        <source>figures from data {names}</source>
        <translation>来自数据的数值 {names}</translation>
    </message>
    <message>
        <source>flow {names}</source>
        <translation>流转 {names}</translation>
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
        <translation>地图{names}</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>moment of truth {names}</source>
        <translation>关键时刻{names}</translation>
    </message>
    <message>
        <source>name in data {names}</source>
        <translation>数据中的名称 {names}</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>persona {names}</source>
        <translation>人物角色 {names}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>reply {names}</source>
        <translation>回复{names}</translation>
    </message>
    <message>
        <source>review {names}</source>
        <translation>复盘 {names}</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>stage {names}</source>
        <translation>阶段 {names}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>step {names}</source>
        <translation>步骤 {names}</translation>
    </message>
    <message>
        <source>stop of the presenter’s path {names}</source>
        <translation>演示路径站点{names}</translation>
    </message>
    <message>
        <source>view {names}</source>
        <translation>视图{names}</translation>
    </message>
    <message>
        <source>{count} broken characters (halves of a pair) were replaced by �.</source>
        <translation>{count} 个残缺字符（代理对的一半）已替换为 �。</translation>
    </message>
    <message>
        <source>{records} and {count} more</source>
        <translation>{records} 以及另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Actions done</source>
        <translation>已完成举措</translation>
    </message>
    <message>
        <source>Also not read: {count}</source>
        <translation>另有 {count} 个未能读取</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder with journey maps.</source>
        <translation>请选择存放旅程地图的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Journey maps in {folder}</source>
        <translation>{folder} 中的旅程地图</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Last one: {date}</source>
        <translation>上次：{date}</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>上次复盘</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>逾期举措</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map overview</source>
        <translation>地图总览</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Maps of the folder</source>
        <translation>文件夹中的地图</translation>
    </message>
    <message>
        <source>Next action due</source>
        <translation>最近截止日期</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能读取</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>还没有复盘过</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完成举措</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>打开地图</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>正在读取地图</translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation>正在读取地图…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>复盘到期日</translation>
    </message>
    <message>
        <source>Save as a report</source>
        <translation>存为报告</translation>
    </message>
    <message>
        <source>Save as a report…</source>
        <translation>存为报告…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存为 {file}。</translation>
    </message>
    <message>
        <source>There are more than {most} maps; the others were passed over.</source>
        <translation>地图超过 {most} 张，其余的已略过。</translation>
    </message>
    <message>
        <source>There are no journey maps in this folder.</source>
        <translation>这个文件夹中没有旅程地图。</translation>
    </message>
    <message>
        <source>Worst moments</source>
        <translation>最低谷</translation>
    </message>
    <message>
        <source>late actions</source>
        <translation>逾期举措</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>next due {date}</source>
        <translation>最近：{date}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未能读取</translation>
    </message>
    <message>
        <source>open actions</source>
        <translation>未完成举措</translation>
    </message>
    <message>
        <source>reviews due</source>
        <translation>待复盘</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} 项已完成</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 项未完成</translation>
    </message>
    <message>
        <source>{date} · maps: {count} · reviews due: {due} · open actions: {open}, late: {late}</source>
        <translation>{date} · 地图 {count} 张 · 该复盘 {due} 张 · 未完成举措 {open} 项，其中逾期 {late} 项</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>无法读取 {folder}：{why}。</translation>
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
        <translation>⚠ {count} 项逾期</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A review has been due since yesterday.</source>
        <translation>昨天就该复盘了。</translation>
    </message>
    <message>
        <source>A review has been due since {date}, for {count} days.</source>
        <translation>自 {date} 起就该复盘了，已过 {count} 天。</translation>
    </message>
    <message>
        <source>A review is due today.</source>
        <translation>今天该复盘了。</translation>
    </message>
    <message>
        <source>Delete the review: {date}</source>
        <translation>删除复盘：{date}</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>更早的：{count} 次</translation>
    </message>
    <message>
        <source>Every {count} months</source>
        <translation>每 {count} 个月</translation>
    </message>
    <message>
        <source>Former reviews</source>
        <translation>以往的复盘</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>How often this map is reviewed</source>
        <translation>多久复盘一次</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标记为已复盘</translation>
    </message>
    <message>
        <source>Means of the lanes, now and since the last review</source>
        <translation>各泳道的平均值，以及上次复盘以来的变化</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No review is planned.</source>
        <translation>没有安排复盘。</translation>
    </message>
    <message>
        <source>Not reviewed yet.</source>
        <translation>还没有复盘过。</translation>
    </message>
    <message>
        <source>Note on the review</source>
        <translation>复盘备注</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复盘人</translation>
    </message>
    <message>
        <source>The next review is due on {date}.</source>
        <translation>下次复盘：{date}。</translation>
    </message>
    <message>
        <source>What you found (if you like)</source>
        <translation>有什么发现（可不填）</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>{change}, better</source>
        <translation>{change}，变好</translation>
    </message>
    <message>
        <source>{change}, worse</source>
        <translation>{change}，变差</translation>
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
        <translation>未评</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>If its {factor} were {rating} instead of {before}, “{action}” would come first.</source>
        <translation>如果{factor}是 {rating} 而不是 {before}，“{action}”就会排第一。</translation>
    </message>
    <message>
        <source>If its {factor} were {rating} instead of {before}, “{action}” would give way to “{first}”.</source>
        <translation>如果{factor}是 {rating} 而不是 {before}，“{action}”就会让位给“{first}”。</translation>
    </message>
    <message>
        <source>No single rating changes the first place.</source>
        <translation>单改一项评分，第一名不变。</translation>
    </message>
    <message>
        <source>No weight alone changes the first place.</source>
        <translation>单改一个权重，第一名不变。</translation>
    </message>
    <message>
        <source>The first place changes when the weight of {factor} falls below {weight}: then “{action}” has it.</source>
        <translation>{factor}的权重低于 {weight} 时，第一名换成“{action}”。</translation>
    </message>
    <message>
        <source>The first place changes when the weight of {factor} rises above {weight}: then “{action}” has it.</source>
        <translation>{factor}的权重高于 {weight} 时，第一名换成“{action}”。</translation>
    </message>
    <message>
        <source>The order changes when the weight of {factor} falls below {weight}: “{action}” passes “{other}”.</source>
        <translation>{factor}的权重低于 {weight} 时，次序改变：“{action}”超过“{other}”。</translation>
    </message>
    <message>
        <source>The order changes when the weight of {factor} rises above {weight}: “{action}” passes “{other}”.</source>
        <translation>{factor}的权重高于 {weight} 时，次序改变：“{action}”超过“{other}”。</translation>
    </message>
    <message>
        <source>Two actions at least make an order.</source>
        <translation>至少有两项举措才有先后。</translation>
    </message>
    <message>
        <source>the usual 3</source>
        <translation>默认的 3</translation>
    </message>
    <message>
        <source>“{action}” comes first.</source>
        <translation>“{action}”排第一。</translation>
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
        <translation>{problem}可以打开：旅程地图（.cjm）、Mermaid 旅程和表格（{others}）。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>1 · slight</source>
        <translation>1 · 轻微</translation>
    </message>
    <message>
        <source>2 · serious</source>
        <translation>2 · 严重</translation>
    </message>
    <message>
        <source>3 · severe</source>
        <translation>3 · 极严重</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评级</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Action</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Before: {before}  ·  After: {after}</source>
        <translation>之前：{before}  ·  之后：{after}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Columns of data</source>
        <translation>数据的列</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Customer journey map</source>
        <translation>客户旅程地图</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Dismissed findings</source>
        <translation>已忽略的发现</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标数值</translation>
    </message>
    <message>
        <source>Figures from data</source>
        <translation>来自数据的数值</translation>
    </message>
    <message>
        <source>Figures of reviews</source>
        <translation>复盘时的指标</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>For {client}</source>
        <translation>委托方：{client}</translation>
    </message>
    <message>
        <source>From as-is to to-be</source>
        <translation>从现状到目标</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>困扰</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goals of the map: {goals}</source>
        <translation>地图目标：{goals}</translation>
    </message>
    <message>
        <source>How it feels, and what is measured</source>
        <translation>情绪与指标</translation>
    </message>
    <message>
        <source>How it weighs</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>How the journey feels</source>
        <translation>旅程中的感受</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>客户旅程地图</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Left out of this hand-over</source>
        <translation>此次交付中省略的内容</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>情绪级别</translation>
    </message>
    <message>
        <source>Mean {before} → {after}</source>
        <translation>均值 {before} → {after}</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Names in data</source>
        <translation>数据中的名称</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Nothing is measured at its steps.</source>
        <translation>其步骤上没有任何测量值。</translation>
    </message>
    <message>
        <source>Nothing stands in this stage yet.</source>
        <translation>这个阶段还没有内容。</translation>
    </message>
    <message>
        <source>Nothing: there was nothing of the kind in the map.</source>
        <translation>无：地图中没有此类内容。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Points of curves</source>
        <translation>曲线各点</translation>
    </message>
    <message>
        <source>Presenter’s path</source>
        <translation>演示路径</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>阶段 {number}</translation>
    </message>
    <message>
        <source>Stage {number} of {count}</source>
        <translation>第 {number} 阶段，共 {count} 个</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The emotion curves; their figures stand in the rows below.</source>
        <translation>情绪曲线；数值在下方各行。</translation>
    </message>
    <message>
        <source>This sheet is to look at. What is to come back is changed in the sheets behind it.</source>
        <translation>本工作表仅供浏览。要带回地图的更改，请在后面的工作表中进行。</translation>
    </message>
    <message>
        <source>Thresholds of findings</source>
        <translation>发现的阈值</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Unnamed persona</source>
        <translation>未命名的人物角色</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Votes: {votes} · cards with votes: {cards}</source>
        <translation>共 {votes} 票 · 得票卡片 {cards} 张</translation>
    </message>
    <message>
        <source>Ways back, ahead and out</source>
        <translation>返回、跳过与离开</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What hinders and hurts</source>
        <translation>遇到的阻碍与不满</translation>
    </message>
    <message>
        <source>What was done in between</source>
        <translation>期间完成的举措</translation>
    </message>
    <message>
        <source>Who, until when</source>
        <translation>负责人与期限</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>from {step}</source>
        <translation>来自 {step}</translation>
    </message>
    <message>
        <source>in % of the scale</source>
        <translation>单位：刻度的 %</translation>
    </message>
    <message>
        <source>of the customers</source>
        <translation>的客户</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
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
        <translation>占客户的 {share}</translation>
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
        <translation>卡片栏</translation>
    </message>
    <message>
        <source>Drag onto the map</source>
        <translation>拖到地图上</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>情绪曲线</translation>
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
        <translation>指标</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>其他路径</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我们这边</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the card shelf</source>
        <translation>搜索卡片架</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The customer&apos;s side</source>
        <translation>客户这边</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>All commands have the keys they came with.</source>
        <translation>所有命令都恢复了原来的快捷键。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Default for all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>“{command}”的快捷键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不设快捷键</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>按下新的快捷键</translation>
    </message>
    <message>
        <source>Press the second key: several keys begin with this one.</source>
        <translation>请按第二个键：有几个快捷键以此开头。</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>搜索命令或快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改用于此命令</translation>
    </message>
    <message>
        <source>With this key one goes about on the map. Hold Ctrl with it, or press another one.</source>
        <translation>这个键用于在地图上移动。请同时按住 Ctrl，或换一个键。</translation>
    </message>
    <message>
        <source>With this key one goes about on the map. Press another one.</source>
        <translation>此键用于在地图上移动。请按其他键。</translation>
    </message>
    <message>
        <source>With this key one writes. Hold Ctrl or Alt with it, or press another one.</source>
        <translation>这个键用于输入文字。请同时按住 Ctrl 或 Alt，或换一个键。</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation>{key} 已用于“{command}”。</translation>
    </message>
    <message>
        <source>“{command}” has no keys now.</source>
        <translation>“{command}”现在没有快捷键。</translation>
    </message>
    <message>
        <source>“{command}” is on {keys} now.</source>
        <translation>“{command}”的快捷键现在是 {keys}。</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Lost here: nobody said how many</source>
        <translation>在此流失：未说明多少</translation>
    </message>
    <message>
        <source>Lost here: {amount}</source>
        <translation>在此流失：{amount}</translation>
    </message>
    <message>
        <source>Lost here: {amount}; {rate} of those who come</source>
        <translation>在此流失：{amount}；占到达者的 {rate}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>未命名的旅程图</translation>
    </message>
    <message>
        <source>{count} more lanes</source>
        <translation>另有 {count} 条泳道</translation>
    </message>
    <message>
        <source>{count} more stages</source>
        <translation>另有 {count} 个阶段</translation>
    </message>
    <message>
        <source>{map} – overview</source>
        <translation>{map} · 概览</translation>
    </message>
    <message>
        <source>{name} (continued)</source>
        <translation>{name}（续）</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Curve {number}</source>
        <translation>曲线 {number}</translation>
    </message>
    <message>
        <source>Empty cell</source>
        <translation>空单元格</translation>
    </message>
    <message>
        <source>Flow {number} of {count}</source>
        <translation>第 {number} 条流转，共 {count} 条</translation>
    </message>
    <message>
        <source>Journey map: {title}</source>
        <translation>客户旅程地图：{title}</translation>
    </message>
    <message>
        <source>Lane {number} of {count}, {kind}</source>
        <translation>第 {number} 条泳道，共 {count} 条，{kind}</translation>
    </message>
    <message>
        <source>Open comments on “{thing}”: {count}</source>
        <translation>“{thing}”的未解决批注：{count}</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>已重做：{label}</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>阶段 {number}</translation>
    </message>
    <message>
        <source>Stage {number} of {count}, steps: {steps}</source>
        <translation>第 {number} 个阶段，共 {count} 个，步骤：{steps}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>步骤 {number}</translation>
    </message>
    <message>
        <source>Step {number} of {count}, stage {stage}</source>
        <translation>第 {number} 个步骤，共 {count} 个，阶段 {stage}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>已撤销：{label}</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>come back here: {share}</source>
        <translation>返回这里：{share}</translation>
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
        <translation>从这里重新开始：{share}</translation>
    </message>
    <message>
        <source>still there: at most {share}</source>
        <translation>还在：最多 {share}</translation>
    </message>
    <message>
        <source>still there: {share}</source>
        <translation>还在：{share}</translation>
    </message>
    <message>
        <source>{kind}, stage {stage}, step {step}, lane {lane}</source>
        <translation>{kind}，阶段 {stage}，步骤 {step}，泳道 {lane}</translation>
    </message>
    <message>
        <source>{place}, assumed</source>
        <translation>{place}，为假设</translation>
    </message>
    <message>
        <source>{place}, cards: {cards}</source>
        <translation>{place}，卡片：{cards}</translation>
    </message>
    <message>
        <source>{place}, folded</source>
        <translation>{place}，已折叠</translation>
    </message>
    <message>
        <source>{place}, locked</source>
        <translation>{place}，已锁定</translation>
    </message>
    <message>
        <source>{place}, lost: {lost}</source>
        <translation>{place}，损失：{lost}</translation>
    </message>
    <message>
        <source>{place}, moment of truth: {moment}</source>
        <translation>{place}，关键时刻：{moment}</translation>
    </message>
    <message>
        <source>{place}, n = {count}</source>
        <translation>{place}，n = {count}</translation>
    </message>
    <message>
        <source>{place}, open comments: {count}</source>
        <translation>{place}，未解决批注：{count}</translation>
    </message>
    <message>
        <source>{place}, ratings from {low} % to {high} %</source>
        <translation>{place}，评分范围 {low} % 至 {high} %</translation>
    </message>
    <message>
        <source>{place}, rests on: {evidence}</source>
        <translation>{place}，依据：{evidence}</translation>
    </message>
    <message>
        <source>{place}, source: {source}</source>
        <translation>{place}，来源：{source}</translation>
    </message>
    <message>
        <source>{place}, up to step {step}</source>
        <translation>{place}，直到步骤 {step}</translation>
    </message>
    <message>
        <source>{place}, votes: {count}</source>
        <translation>{place}，得票 {count}</translation>
    </message>
    <message>
        <source>{place}, {number} of {count}</source>
        <translation>{place}，第 {number} 张，共 {count} 张</translation>
    </message>
    <message>
        <source>{place}, {share} of the customers</source>
        <translation>{place}，占客户的 {share}</translation>
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
        <translation>演示</translation>
    </message>
    <message>
        <source>Stage {number} is not on the path.</source>
        <translation>第 {number} 个阶段不在演示路径上。</translation>
    </message>
    <message>
        <source>Text on stage</source>
        <translation>演示画面上的文字</translation>
    </message>
    <message>
        <source>The other screen is gone. The talk goes on here; V shows the presenter’s view.</source>
        <translation>另一个屏幕已断开。演示在此继续；按 V 显示演讲者视图。</translation>
    </message>
    <message>
        <source>There is no card here to write in.</source>
        <translation>这里没有可编辑的卡片。</translation>
    </message>
    <message>
        <source>There is no stage {number}.</source>
        <translation>没有第 {number} 个阶段。</translation>
    </message>
    <message>
        <source>This lane is locked.</source>
        <translation>此泳道已锁定。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Qt, which draws the window, cannot be loaded: {message}</source>
        <translation>无法加载绘制窗口的 Qt：{message}</translation>
    </message>
    <message>
        <source>The window needs what this system does not have yet: {libraries}. Install it: apt install {packages}</source>
        <translation>窗口需要本系统还没有的库：{libraries}。请安装：apt install {packages}</translation>
    </message>
    <message>
        <source>There is no display for a window here. The command cjm works without one: cjm --help says how.</source>
        <translation>这里没有可用于窗口的显示器。命令 cjm 无需显示器：用法见 cjm --help。</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>没有选项 {option}。</translation>
    </message>
    <message>
        <source>Usage: cjm-desktop [FILE…]
Opens journey maps in a window, or the welcome page without one.

  --version   Print the version
  --help, -h  Show this page</source>
        <translation>用法：cjm-desktop [文件…]
在窗口中打开旅程地图；不带文件则显示欢迎页。

  --version   显示版本
  --help, -h  显示本页</translation>
    </message>
    <message>
        <source>What was open the last time is no longer there: {files}.</source>
        <translation>上次打开的文件已不在原处：{files}。</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>As-is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>1 card</source>
        <translation>1 张卡片</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 个阶段</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个步骤</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Not saved, not protected</source>
        <translation>未保存，也未受保护</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选中任何内容</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>已于 {time} 保存</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>{number} cards</source>
        <translation>{number} 张卡片</translation>
    </message>
    <message>
        <source>{number} selected</source>
        <translation>已选 {number} 项</translation>
    </message>
    <message>
        <source>{number} stages</source>
        <translation>{number} 个阶段</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} 个步骤</translation>
    </message>
    <message>
        <source>{paper} {orientation}</source>
        <translation>{paper} {orientation}</translation>
    </message>
    <message>
        <source>{paper} · smallest type {size} pt, readable from {distance} m</source>
        <translation>{paper} · 最小字号 {size} pt，{distance} 米可读</translation>
    </message>
    <message>
        <source>{view}: not all is shown – show all</source>
        <translation>{view}：未全部显示 – 全部显示</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Connect it again, or save it elsewhere.</source>
        <translation>请重新连接，或保存到别处。</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>请换一个较短的名称。</translation>
    </message>
    <message>
        <source>Make room there, or save it elsewhere.</source>
        <translation>请在该处腾出空间，或保存到别处。</translation>
    </message>
    <message>
        <source>Save it elsewhere or under another name.</source>
        <translation>请保存到别处，或换一个名称保存。</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a backslash is followed by what it cannot be followed by</source>
        <translation>反斜杠后面跟了不允许的字符</translation>
    </message>
    <message>
        <source>a colon is missing after a key</source>
        <translation>键后面缺少冒号</translation>
    </message>
    <message>
        <source>a colour such as #1F4FA8</source>
        <translation>形如 #1F4FA8 的颜色</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>缺少逗号或右括号</translation>
    </message>
    <message>
        <source>a date such as 2026-11-21</source>
        <translation>2026-11-21 这样的日期</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>其他类型的文件</translation>
    </message>
    <message>
        <source>a key in double quotes is missing</source>
        <translation>缺少双引号中的键</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>方括号中的列表</translation>
    </message>
    <message>
        <source>a list of at least {min_length}</source>
        <translation>至少有 {min_length} 项的列表</translation>
    </message>
    <message>
        <source>a list of at most {max_length}</source>
        <translation>最多 {max_length} 项的列表</translation>
    </message>
    <message>
        <source>a name of 1 to 64 letters a to z, digits, - and _</source>
        <translation>由 1 到 64 个字母 a–z、数字、- 和 _ 组成的名称</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number of at least {ge}</source>
        <translation>不小于 {ge} 的数字</translation>
    </message>
    <message>
        <source>a number of at most {le}</source>
        <translation>不大于 {le} 的数字</translation>
    </message>
    <message>
        <source>a number of sensible size</source>
        <translation>大小合理的数字</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>音频或视频</translation>
    </message>
    <message>
        <source>a text holds a line end or another control character</source>
        <translation>文本中有换行或其他控制字符</translation>
    </message>
    <message>
        <source>a time such as 2026-11-21T09:30:00Z</source>
        <translation>时间，例如 2026-11-21T09:30:00Z</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少一个值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>个举措</translation>
    </message>
    <message>
        <source>an address with https:// or mailto: at its beginning</source>
        <translation>以 https:// 或 mailto: 开头的地址</translation>
    </message>
    <message>
        <source>an archive or an office document</source>
        <translation>压缩包或办公文档</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>张卡片</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>个渠道</translation>
    </message>
    <message>
        <source>comments and replies</source>
        <translation>条批注和回复</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>条曲线</translation>
    </message>
    <message>
        <source>datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>个部门</translation>
    </message>
    <message>
        <source>dismissed findings</source>
        <translation>条已忽略的发现</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假值 false</translation>
    </message>
    <message>
        <source>fields in braces</source>
        <translation>花括号中的字段</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>条流转</translation>
    </message>
    <message>
        <source>it cannot be understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>it is write-protected, not yours or in use by another program</source>
        <translation>它受写保护、不属于您，或正被其他程序使用</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>条泳道</translation>
    </message>
    <message>
        <source>moments of truth</source>
        <translation>个关键时刻</translation>
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
        <translation>个人物角色</translation>
    </message>
    <message>
        <source>points of curves and figures</source>
        <translation>个曲线点和数值</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>次复盘</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>别的内容</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>个阶段</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>个步骤</translation>
    </message>
    <message>
        <source>stops of the presenter’s path</source>
        <translation>演示路径站点</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text of at most {max_length} characters</source>
        <translation>不超过 {max_length} 个字符的文本</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk or the network folder is not there now</source>
        <translation>磁盘或网络文件夹现在不可用</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the disk takes no file of this size</source>
        <translation>磁盘不接受这么大的文件</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>链接指回自身</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the number {number}</source>
        <translation>数字 {number}</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>系统提示“{message}”</translation>
    </message>
    <message>
        <source>the text “{text}”</source>
        <translation>文本“{text}”</translation>
    </message>
    <message>
        <source>there is a comma before a closing bracket</source>
        <translation>右括号前有多余的逗号</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
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
        <translation>个视图</translation>
    </message>
    <message>
        <source>{file} cannot be made: {why}.</source>
        <translation>无法生成 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: you have no permission.</source>
        <translation>无法读取 {file}：您没有权限。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>无法读取 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} cannot be removed: {why}.</source>
        <translation>无法删除 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} does not say the version of its format as a whole number.</source>
        <translation>{file} 没有用整数注明格式版本。</translation>
    </message>
    <message>
        <source>{file} ends too early: a part of it is missing. Look for an earlier copy.</source>
        <translation>{file} 过早结束：缺少一部分内容。请找一份较早的副本。</translation>
    </message>
    <message>
        <source>{file} has more than {most} broken characters (halves of a pair).</source>
        <translation>{file} 中有超过 {most} 个损坏的字符（半个代理对）。</translation>
    </message>
    <message>
        <source>{file} holds a text of more than {most} characters, too long for a journey map.</source>
        <translation>{file} 中有一段超过 {most} 个字符的文字，对旅程地图来说太长了。</translation>
    </message>
    <message>
        <source>{file} holds more than {most} values, too many for a journey map.</source>
        <translation>{file} 中的值超过 {most} 个，对旅程地图来说太多了。</translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros, as after a power failure. Look for an earlier copy.</source>
        <translation>{file} 里全是零，像是断电造成的。请找一份较早的副本。</translation>
    </message>
    <message>
        <source>{file} holds {count} {records}. A journey map can have {most}.</source>
        <translation>{file} 中有 {count} {records}。一张旅程地图最多可以有 {most}。</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe, not a file.</source>
        <translation>{file} 是设备或管道，不是文件。</translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file. Choose another name.</source>
        <translation>{file} 是文件夹或设备，不是文件。请换一个名字。</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{file} is already there and was not touched.</source>
        <translation>{file} 已经存在，没有改动它。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB, too large for a journey map.</source>
        <translation>{file} 超过 {limit} MB，对旅程地图来说太大了。</translation>
    </message>
    <message>
        <source>{file} is nested too deeply to be a journey map.</source>
        <translation>{file} 嵌套太深，不是旅程地图。</translation>
    </message>
    <message>
        <source>{file} is no JSON that this program can read.</source>
        <translation>{file} 不是本程序能读取的 JSON。</translation>
    </message>
    <message>
        <source>{file} is no journey map: it does not start with the format “cjm”.</source>
        <translation>{file} 不是旅程地图：没有以格式“cjm”开头。</translation>
    </message>
    <message>
        <source>{file} is no longer there: it was moved or deleted. Save under a name of your choice.</source>
        <translation>{file} 已不在原处：被移动或删除了。请另选名字保存。</translation>
    </message>
    <message>
        <source>{file} is {kind}, not a journey map.</source>
        <translation>{file} 是{kind}，不是旅程地图。</translation>
    </message>
    <message>
        <source>{file} names a version of its format that never was: {version}.</source>
        <translation>{file} 注明的格式版本从未有过：{version}。</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else since it was opened, and was not touched.</source>
        <translation>{file} 打开之后被别人改过，没有改动它。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of the program: its format is {version}, this program reads up to {known}. Update the program to open it.</source>
        <translation>{file} 由更新版本的程序生成：其格式版本为 {version}，本程序最多读到 {known}。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>{file} was not saved, because it could not be opened again. {why}</source>
        <translation>{file} 没有保存，因为无法再次打开。{why}</translation>
    </message>
    <message>
        <source>{file} was not saved, because it would not open as the same map.</source>
        <translation>{file} 没有保存，因为再次打开后会变成不同的地图。</translation>
    </message>
    <message>
        <source>{file} was not saved: {why}. What was there before is untouched. {way}</source>
        <translation>{file} 没有保存：{why}。原有内容没有改动。{way}</translation>
    </message>
    <message>
        <source>{file} was written, but the disk does not confirm that it will last: {why}. Save a copy elsewhere.</source>
        <translation>{file} 已写入，但磁盘没有确认能够保留：{why}。请在别处另存一份。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: the key “{key}” is there twice. Remove one of them.</source>
        <translation>{file}，第 {line} 行第 {column} 列：键“{key}”出现两次。请删去其中一个。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: this is no JSON, {mistake}.</source>
        <translation>{file}，第 {line} 行第 {column} 列：不是 JSON，{mistake}。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {number} is no number that a map can hold.</source>
        <translation>{file}，第 {line} 行第 {column} 列：地图不能保存数字 {number}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no text in UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>{file}，第 {line} 行：不是 UTF-8 文本。请存为 UTF-8 后再打开。</translation>
    </message>
    <message>
        <source>{file}: at {place} this program expects {expected}, but found {found}.</source>
        <translation>{file}：在 {place} 处应为{expected}，实际是{found}。</translation>
    </message>
    <message>
        <source>{file}: {place} is missing.</source>
        <translation>{file}：缺少 {place}。</translation>
    </message>
    <message>
        <source>{problem} (The first of at least {count} problems.)</source>
        <translation>{problem}（至少有 {count} 个问题，这是第一个。）</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>1 card</source>
        <translation>1 张卡片</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>1 条曲线</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 个数值</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个步骤</translation>
    </message>
    <message>
        <source>{number} cards</source>
        <translation>{number} 张卡片</translation>
    </message>
    <message>
        <source>{number} curves</source>
        <translation>{number} 条曲线</translation>
    </message>
    <message>
        <source>{number} figures</source>
        <translation>{number} 个数值</translation>
    </message>
    <message>
        <source>{number} steps</source>
        <translation>{number} 个步骤</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Let go to make one of both. Without Shift it goes beside.</source>
        <translation>松开即合二为一；不按 Shift 则放在旁边。</translation>
    </message>
    <message>
        <source>Of what a card has but one, such as a picture or a channel, that of the first card was kept.</source>
        <translation>卡片只能有一个的内容（如图片或渠道），保留了第一张卡片的。</translation>
    </message>
    <message>
        <source>Where several points or figures came together there is now their mean, weighted by their counts; times, costs and complaints are added up.</source>
        <translation>多个情绪点或数值合到一处时，取按样本数加权的平均值；时间、成本和投诉数则相加。</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Changed in the map: {count}</source>
        <translation>地图中已更改：{count}</translation>
    </message>
    <message>
        <source>It does not say its encoding and was read as {encoding}. UTF-8 is always understood.</source>
        <translation>文件没有说明编码，已按 {encoding} 读取。UTF-8 始终可以识别。</translation>
    </message>
    <message>
        <source>It is not said where this belongs; it went to the last one: “{name}”.</source>
        <translation>没有说明这一行属于哪里；已归入最后一个：“{name}”。</translation>
    </message>
    <message>
        <source>Lanes of this kind have nothing of the sort; left out.</source>
        <translation>这种泳道没有这一项；已略去。</translation>
    </message>
    <message>
        <source>New in the map: {count}</source>
        <translation>地图中新增：{count}</translation>
    </message>
    <message>
        <source>No longer in the map: {count}</source>
        <translation>地图中不再有：{count}</translation>
    </message>
    <message>
        <source>Not in the list, and so no longer in the map: {count}, namely {names}.</source>
        <translation>清单中没有、因此已从地图中去掉：{count} 项，即 {names}。</translation>
    </message>
    <message>
        <source>Nothing in the map has changed.</source>
        <translation>地图没有任何变化。</translation>
    </message>
    <message>
        <source>Nothing is called “{name}”; it was taken for “{other}”, which stood there before.</source>
        <translation>没有名为“{name}”的内容；已视为原来所指的“{other}”。</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read, not: {others}.</source>
        <translation>只读取了工作表“{sheet}”，没有读取：{others}。</translation>
    </message>
    <message>
        <source>Records of this kind have nothing of the sort; left out.</source>
        <translation>这种记录没有这一项；已略去。</translation>
    </message>
    <message>
        <source>Several are called “{name}”; the first of them was taken.</source>
        <translation>有多个名为“{name}”；已取第一个。</translation>
    </message>
    <message>
        <source>The column “{name}” is none of a map. Left out with it, filled cells: {count}.</source>
        <translation>“{name}”不是地图的列。随之略去的非空单元格：{count}。</translation>
    </message>
    <message>
        <source>The map has nothing with the id “{id}”. It was taken for something new.</source>
        <translation>地图中没有 ID 为“{id}”的内容，已作为新内容加入。</translation>
    </message>
    <message>
        <source>There are no records “{name}”; this row was left out.</source>
        <translation>没有名为“{name}”的记录种类；已略去这一行。</translation>
    </message>
    <message>
        <source>There is a map already; this second one was left out.</source>
        <translation>已经有一张地图；第二张已略去。</translation>
    </message>
    <message>
        <source>This goes on with a row that is not above it; left out.</source>
        <translation>这一行是续行，但上方没有它所续的行；已略去。</translation>
    </message>
    <message>
        <source>This is none of a map’s properties and was left out.</source>
        <translation>这不是地图的属性，已略去。</translation>
    </message>
    <message>
        <source>This map has nothing of what is asked for.</source>
        <translation>这张地图没有所要求的内容。</translation>
    </message>
    <message>
        <source>This row is left out, because what it belongs to is not in the map.</source>
        <translation>已略去这一行，因为它所属的内容不在地图中。</translation>
    </message>
    <message>
        <source>This row is left out, because “{name}” is missing.</source>
        <translation>已略去这一行，因为缺少“{name}”。</translation>
    </message>
    <message>
        <source>What has a column of its own is not taken from here: {names}.</source>
        <translation>有专门列的内容不从这里读取：{names}。</translation>
    </message>
    <message>
        <source>What stands right of the last head was left out.</source>
        <translation>最后一个列标题右侧的内容已略去。</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>sheet “{sheet}”, {row}</source>
        <translation>工作表“{sheet}”，{row}</translation>
    </message>
    <message>
        <source>sheet “{sheet}”: the column “{name}” is none of a map. Left out with it, filled cells: {count}.</source>
        <translation>工作表“{sheet}”：“{name}”不是地图的列。随之略去的非空单元格：{count}。</translation>
    </message>
    <message>
        <source>{file} holds far more than a map would and was not read.</source>
        <translation>{file} 的内容远多于一张地图，没有读取。</translation>
    </message>
    <message>
        <source>{file} holds no table: no row has two cells that are filled.</source>
        <translation>{file} 中没有表格：没有一行有两个非空单元格。</translation>
    </message>
    <message>
        <source>{file} is no list of actions, personas or comments that could be taken into a map.</source>
        <translation>{file} 不是可以带回地图的举措、人物角色或批注清单。</translation>
    </message>
    <message>
        <source>{file} is no workbook that can be read: a part of it is missing or broken.</source>
        <translation>{file} 不是可以读取的工作簿：其中一部分缺失或损坏。</translation>
    </message>
    <message>
        <source>{file} is not in the encoding {encoding}. Choose another one.</source>
        <translation>{file} 不是 {encoding} 编码。请选择其他编码。</translation>
    </message>
    <message>
        <source>{file} is protected by a password or is in the old format. Save it as XLSX without one.</source>
        <translation>{file} 有密码保护，或是旧格式。请另存为不带密码的 XLSX。</translation>
    </message>
    <message>
        <source>{file} is too large for a map. At most {rows} rows and {columns} columns are read.</source>
        <translation>{file} 太大，不能作为地图。最多读取 {rows} 行、{columns} 列。</translation>
    </message>
    <message>
        <source>{file}, row {row}: this cell is too long, or a quotation mark does not end.</source>
        <translation>{file}，第 {row} 行：单元格太长，或引号没有结束。</translation>
    </message>
    <message>
        <source>{file}: this table is too large to be a map. At most {rows} rows and {columns} columns can be read, and {letters} letters in a cell.</source>
        <translation>{file}：表格太大，不能成为地图。最多可读取 {rows} 行、{columns} 列，每个单元格 {letters} 个字符。</translation>
    </message>
    <message>
        <source>{place} and {count} more</source>
        <translation>{place}等（另有 {count} 处）</translation>
    </message>
    <message>
        <source>{place}: {remark}</source>
        <translation>{place}：{remark}</translation>
    </message>
    <message>
        <source>{row}, column “{column}”</source>
        <translation>{row}，“{column}”列</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id; a new one was made.</source>
        <translation>“{id}”不能作为 ID；已生成新的 ID。</translation>
    </message>
    <message>
        <source>“{name}” is not in the map and was left out.</source>
        <translation>“{name}”不在地图中，已略去。</translation>
    </message>
    <message>
        <source>“{value}” are no fields in braces, as JSON has them; left out.</source>
        <translation>“{value}”不是 JSON 大括号中的字段；已略去。</translation>
    </message>
    <message>
        <source>“{value}” is left out; this program expects {expected}.</source>
        <translation>已略去“{value}”；此处应为{expected}。</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Moments that decide</source>
        <translation>决定性的时刻</translation>
    </message>
    <message>
        <source>What hurts most</source>
        <translation>最大的痛点</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>项举措</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>个机会点</translation>
    </message>
    <message>
        <source>pain points</source>
        <translation>个痛点</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>个阶段</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>个步骤</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>个触点</translation>
    </message>
    <message>
        <source>{share} of the customers</source>
        <translation>占客户的 {share}</translation>
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
        <translation>请给模板起个名称。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>There is a template called “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的模板。请换一个名称。</translation>
    </message>
    <message>
        <source>There is a template called “{name}” already. Replace it?</source>
        <translation>已有名为“{name}”的模板。要替换它吗？</translation>
    </message>
    <message>
        <source>With its content; otherwise stages, steps and lanes alone</source>
        <translation>连同内容；否则只保留阶段、步骤和泳道</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Calm</source>
        <translation>宁静</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Monochrome print</source>
        <translation>单色打印</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>素纸</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鲜明</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>A drop-off is large when it takes at least</source>
        <translation>流失至少达到多少算大</translation>
    </message>
    <message>
        <source>A fall from step to step is at least</source>
        <translation>相邻步骤之间的下跌至少为</translation>
    </message>
    <message>
        <source>A persona is large from</source>
        <translation>人物角色占比多少算大</translation>
    </message>
    <message>
        <source>A trough is at or below</source>
        <translation>低谷不高于</translation>
    </message>
    <message>
        <source>Cards in each stage that must say whom they concern for that</source>
        <translation>为此每个阶段至少要有多少张卡片写明涉及谁</translation>
    </message>
    <message>
        <source>Effort is high from</source>
        <translation>工作量从多少起算高</translation>
    </message>
    <message>
        <source>Many go back when they are at least</source>
        <translation>返回至少达到多少算多</translation>
    </message>
    <message>
        <source>Neighbouring stages fit when their customers have in common at least</source>
        <translation>相邻阶段的客户至少有多少相同才算衔接</translation>
    </message>
    <message>
        <source>Stages at most</source>
        <translation>阶段最多</translation>
    </message>
    <message>
        <source>The end is below the start by at least</source>
        <translation>结尾比开头至少低</translation>
    </message>
    <message>
        <source>Two scores of one step contradict each other when they are apart by at least</source>
        <translation>同一步骤的两项评价至少相差多少算互相矛盾</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Begin at the upper left and go on row by row. Each tile covers {overlap} mm of the one at its left and of the one above; the map goes on without a break.</source>
        <translation>从左上角开始，逐行拼接。每页盖住左边一页和上边一页 {overlap} 毫米，图案正好接上。</translation>
    </message>
    <message>
        <source>Begin at the upper left and go on row by row. Tiles are put edge to edge.</source>
        <translation>从左上角开始，逐行拼接，边对边，不重叠。</translation>
    </message>
    <message>
        <source>Cut each tile along its upper and its left marks. Label and repeated names go with the strip; the right and the lower edge stay.</source>
        <translation>沿上边和左边的标记裁切每一页，页号和重复的名称随纸边裁掉；右边和下边保留。</translation>
    </message>
    <message>
        <source>Cut each tile on all sides along its marks. Label and repeated names go with the strips.</source>
        <translation>沿标记裁切每一页的四边，页号和重复的名称随纸边裁掉。</translation>
    </message>
    <message>
        <source>How to put it together</source>
        <translation>拼接方法</translation>
    </message>
    <message>
        <source>Print all pages at 100 % (“Actual size”, not “Fit to page”), and measure the line above.</source>
        <translation>所有页面按 100 % 打印（选“实际大小”，不选“适合页面”），再用尺量上面的线。</translation>
    </message>
    <message>
        <source>Row {row} of {rows}, column {column} of {columns}</source>
        <translation>第 {row} 行（共 {rows} 行），第 {column} 列（共 {columns} 列）</translation>
    </message>
    <message>
        <source>Tiles in dashed lines are left out: nothing is on them.</source>
        <translation>虚线框的拼页是空白的，已省去。</translation>
    </message>
    <message>
        <source>{count} tiles of {paper}, {rows} down and {columns} across. Put together {width} × {height} mm.</source>
        <translation>{paper} 拼页共 {count} 页：{rows} 行，每行 {columns} 页。拼好后为 {width} × {height} 毫米。</translation>
    </message>
    <message>
        <source>{length} mm when it is printed at 100 %</source>
        <translation>按 100 % 打印时长 {length} 毫米</translation>
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
        <translation>评分 {number}/5</translation>
    </message>
    <message>
        <source>Severity {number} of 3</source>
        <translation>严重程度 {number}/3</translation>
    </message>
    <message>
        <source>{change} to before</source>
        <translation>较之前 {change}</translation>
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
        <translation>缺失</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>To be strengthened</source>
        <translation>待加强</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>视图：{name}</translation>
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
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
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
        <translation>名称至少需要一个字符。</translation>
    </message>
    <message>
        <source>As many cards and steps</source>
        <translation>卡片和步骤数目不变</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动保存</translation>
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
        <translation>卡片 {cards}，步骤 {steps}</translation>
    </message>
    <message>
        <source>Changed since then: {summary}</source>
        <translation>此后的更改：{summary}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>比较这两个</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与当前比较</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Keeping a version …</source>
        <translation>正在保留版本…</translation>
    </message>
    <message>
        <source>Looking for an earlier version …</source>
        <translation>正在查找较早的版本…</translation>
    </message>
    <message>
        <source>Looking for versions …</source>
        <translation>正在查找版本…</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Name that cannot be read</source>
        <translation>无法读取的名称</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>No version of this map is kept on this computer yet. Every save keeps one.</source>
        <translation>这台电脑上还没有此地图的版本。每次保存都会保留一个版本。</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>只算一步，可以撤销</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>作为副本打开</translation>
    </message>
    <message>
        <source>Open that version</source>
        <translation>打开该版本</translation>
    </message>
    <message>
        <source>Picture of the version</source>
        <translation>该版本的图像</translation>
    </message>
    <message>
        <source>Remove the name</source>
        <translation>移除名称</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Select two versions with Ctrl or Shift to compare them with each other</source>
        <translation>按住 Ctrl 或 Shift 选择两个版本，即可相互比较</translation>
    </message>
    <message>
        <source>Steps {steps}</source>
        <translation>步骤 {steps}</translation>
    </message>
    <message>
        <source>The map as it is now is kept as “{name}”.</source>
        <translation>当前地图已保留为“{name}”。</translation>
    </message>
    <message>
        <source>The map is saved, but no version of it could be kept. {why}</source>
        <translation>地图已保存，但未能保留其版本。{why}</translation>
    </message>
    <message>
        <source>This version is damaged and cannot be read.</source>
        <translation>此版本已损坏，无法读取。</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>此版本已不再保留。</translation>
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
        <translation>已命名的版本会一直保留，它们占用的空间将超过所有版本允许占用的 {most} MB。请移除其他版本的名称，或在偏好设置中允许更多空间。</translation>
    </message>
    <message>
        <source>What was changed since then</source>
        <translation>此后的更改</translation>
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
        <translation>{steps} 个步骤，{cards} 张卡片</translation>
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

这台电脑保留了该文件在 {time} 保存的版本。它会作为副本打开，文件本身保持不变。</translation>
    </message>
    <message>
        <source>“{name}”, {time}</source>
        <translation>“{name}”，{time}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Curves of how each step feels; the next row says their values</source>
        <translation>每个步骤感受的曲线；下一行是具体数值</translation>
    </message>
    <message>
        <source>Go to a stage or lane</source>
        <translation>转到阶段或泳道</translation>
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
        <translation>图例</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>人物角色</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
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
        <translation>详细程度：{detail}</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>Keep as view</source>
        <translation>保存为视图</translation>
    </message>
    <message>
        <source>No lane is hidden</source>
        <translation>没有隐藏的泳道</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>View {number}</source>
        <translation>视图 {number}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>All maps of a folder…</source>
        <translation>文件夹中的所有地图…</translation>
    </message>
    <message>
        <source>Draw the journey, see where it hurts, print it at any size.</source>
        <translation>画出旅程，看清痛点，以任意尺寸打印。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Or drop a file on this window.</source>
        <translation>也可把文件拖到此窗口。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>What is it like to be your customer?</source>
        <translation>做您的客户是什么体验？</translation>
    </message>
    <message>
        <source>⚠ Review due since {date}</source>
        <translation>⚠ 自 {date} 起该复盘了</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Welcome page</source>
        <translation>欢迎页</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>+1 min</source>
        <translation>+1 分钟</translation>
    </message>
    <message>
        <source>A quiet sound when the time is up</source>
        <translation>时间到时轻响一声</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Added to {lane}. Cards until now: {count}.</source>
        <translation>已添加到“{lane}”。目前共 {count} 张卡片。</translation>
    </message>
    <message>
        <source>All votes in the map</source>
        <translation>地图中的全部得票</translation>
    </message>
    <message>
        <source>Back to the window as it was (Esc)</source>
        <translation>回到原来的窗口（Esc）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cards stay in their cells: most votes first, groups together, equal ones by chance.</source>
        <translation>卡片留在各自的单元格内：得票多的在前，同组的相邻，票数相同的随机排列。</translation>
    </message>
    <message>
        <source>Clear old votes</source>
        <translation>清除旧票</translation>
    </message>
    <message>
        <source>Click or tap a card: a dot. Right click or hold: taken back. Keys: Space, Shift+Space; N next, R results.</source>
        <translation>单击或轻点卡片：投一票。右击或按住：收回。按键：空格、Shift+空格；N 下一位，R 结果。</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>每人点数</translation>
    </message>
    <message>
        <source>Drag a card onto one that says the same. With keys: select several with Shift, then G.</source>
        <translation>把卡片拖到意思相同的卡片上。用键盘：按住 Shift 选择多张，再按 G。</translation>
    </message>
    <message>
        <source>Draw a card to talk about</source>
        <translation>抽一张卡片讨论</translation>
    </message>
    <message>
        <source>Everything is in order already.</source>
        <translation>一切已经整齐。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>归组</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>Hide results</source>
        <translation>隐藏结果</translation>
    </message>
    <message>
        <source>In order: by votes, groups together, equal ones as chance has it.</source>
        <translation>已整理：按得票排列，同组相邻，票数相同的随机排列。</translation>
    </message>
    <message>
        <source>In the group “{name}”. Type another name, or drag on.</source>
        <translation>属于“{name}”组。可输入别的名称，或继续拖动。</translation>
    </message>
    <message>
        <source>Into the map</source>
        <translation>写入地图</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组名</translation>
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
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>No dots are left. Take one back, or go on with the next person.</source>
        <translation>点已用完。请收回一点，或换下一位。</translation>
    </message>
    <message>
        <source>One dot less for each person</source>
        <translation>每人少一点</translation>
    </message>
    <message>
        <source>One dot more for each person</source>
        <translation>每人多一点</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>还剩一分钟</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>减少一分钟</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>增加一分钟</translation>
    </message>
    <message>
        <source>One of these cards has as many tags as a card takes. Take one away first.</source>
        <translation>其中一张卡片的标签已达上限。请先删除一个标签。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <translation>第 {number} 位：还剩 {left}/{each} 票</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>打印或导出…</translation>
    </message>
    <message>
        <source>Rank {rank}, dots: {dots}, {card}</source>
        <translation>第 {rank} 名，{dots} 票，{card}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start or stop the clock (F9)</source>
        <translation>启动或停止计时（F9）</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <source>Take back what was done last in the round</source>
        <translation>撤回本轮的上一步</translation>
    </message>
    <message>
        <source>The clock runs: {time}</source>
        <translation>计时开始：{time}</translation>
    </message>
    <message>
        <source>The clock stands: {time}</source>
        <translation>计时暂停：{time}</translation>
    </message>
    <message>
        <source>The dots are in the map, as one step that Undo takes back.</source>
        <translation>投票已写入地图，是一步操作，可以撤销。</translation>
    </message>
    <message>
        <source>The round is forgotten; the map is as it was.</source>
        <translation>本轮投票已作废，地图保持原样。</translation>
    </message>
    <message>
        <source>There is no card yet.</source>
        <translation>还没有卡片。</translation>
    </message>
    <message>
        <source>This map has no lane yet that cards could go into.</source>
        <translation>地图上还没有可放卡片的泳道。</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>剩余时间：{time}</translation>
    </message>
    <message>
        <source>Type a card, press Enter</source>
        <translation>输入卡片内容，按回车</translation>
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
        <translation>剩余 {left} 点，共 {each} 点</translation>
    </message>
    <message>
        <source>↑ ↓ kind · ← → step · Alt+1 to 9 · Esc ends the workshop</source>
        <translation>↑ ↓ 类别 · ← → 步骤 · Alt+1 至 9 · Esc 结束工作坊</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 分钟</translation>
    </message>
</context>
</TS>
