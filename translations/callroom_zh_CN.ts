<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>callroom::console::Abandoned</name>
    <message>
        <source>Nobody sees to it</source>
        <translation>无人跟进</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回呼</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>无需跟进</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
</context>
<context>
    <name>callroom::console::AbandonedModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>电话或邮箱</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>未能更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. It is shown as it is now.</source>
        <translation>期间已被他人更改，现显示最新内容。</translation>
    </message>
</context>
<context>
    <name>callroom::console::AbandonedPage</name>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Only whom nobody has reached</source>
        <translation>仅显示尚未联系上的客户</translation>
    </message>
    <message>
        <source>Customers who hung up</source>
        <translation>放弃的客户</translation>
    </message>
    <message>
        <source>&amp;I see to it</source>
        <translation>由我跟进(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Give to…</source>
        <translation>转交(&amp;G)…</translation>
    </message>
    <message>
        <source>Called &amp;back</source>
        <translation>已回呼(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>无需跟进(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;contact</source>
        <translation>打开联系(&amp;C)</translation>
    </message>
    <message>
        <source>Show all &amp;tries</source>
        <translation>显示所有尝试(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;py phone or e-mail</source>
        <translation>复制电话或邮箱(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>由我跟进</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回呼</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>无需跟进</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Everybody who hung up was seen to.</source>
        <translation>所有放弃的客户都已跟进。</translation>
    </message>
    <message>
        <source>Nobody hung up in this period.</source>
        <translation>此时段内无人放弃。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to be seen to</source>
        <translation>
            <numerusform>%n 位客户待跟进</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; only the first %2 are shown</source>
        <translation>%1；仅显示前 %2 位</translation>
    </message>
    <message>
        <source>Who sees to %1?</source>
        <comment>customer</comment>
        <translation>由谁跟进 %1？</translation>
    </message>
    <message>
        <source>Why need nobody see to it?</source>
        <translation>为何无需跟进？</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentActions</name>
    <message>
        <source>Set &amp;available</source>
        <translation>设为就绪(&amp;A)</translation>
    </message>
    <message>
        <source>Set &amp;offline</source>
        <translation>设为离线(&amp;O)</translation>
    </message>
    <message>
        <source>Edit s&amp;kills…</source>
        <translation>编辑技能(&amp;K)…</translation>
    </message>
    <message>
        <source>Send a &amp;notice…</source>
        <translation>发送通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Set a&amp;way</source>
        <translation>设为离开(&amp;W)</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What the agent can do, and how much at once</source>
        <translation>坐席会什么，可同时处理多少</translation>
    </message>
    <message>
        <source>Tell the agent something</source>
        <translation>向坐席发送消息</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>不填原因</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentDay</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Handled today</source>
        <translation>今日已处理</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <comment>how many, and how long each</comment>
        <translation>%1，平均 %2</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>Talk · hold · wrap-up</source>
        <translation>对话 · 保持 · 话后处理</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>three times</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>%1, of them %2 declined and %3 missed</source>
        <translation>%1，其中拒绝 %2，未接 %3</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <translation>登录时长</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>presence and its reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel and what is done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what, time</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>what, time, time</comment>
        <translation>%1，%2 – %3</translation>
    </message>
    <message>
        <source>Choose an agent to see his day.</source>
        <translation>选择一个坐席以查看其当日情况。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Nothing is known of today yet.</source>
        <translation>今日暂无数据。</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentDayPanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The day of the agent</source>
        <translation>坐席当日情况</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>what is in progress of what the agent can take</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>skill, level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between skills</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>后续状态</translation>
    </message>
    <message>
        <source>Presence for</source>
        <translation>在线状态时长</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>%1, who asks</source>
        <comment>an agent who consults this one</comment>
        <translation>%1（咨询方）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the customers of an agent</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>presence and its reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Microphone or network not ready</source>
        <translation>麦克风或网络未就绪</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>处于此状态</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentSkills</name>
    <message>
        <source>Somebody has changed this agent meanwhile. Read it again and repeat your change.</source>
        <translation>此坐席期间已被他人更改。请重新读取后再作更改。</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>请填写技能名称。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <comment>skill</comment>
        <translation>“%1”重复。</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>There are no agents here.</source>
        <translation>此处没有坐席。</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>坐席(&amp;A)</translation>
    </message>
    <message>
        <source>Only agents in this state</source>
        <translation>仅显示处于此状态的坐席</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Only agents of this group</source>
        <translation>仅显示此班组的坐席</translation>
    </message>
    <message>
        <source>How the agents are grouped</source>
        <translation>坐席的分组方式</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>按班组</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有班组</translation>
    </message>
</context>
<context>
    <name>callroom::console::AlertTray</name>
    <message>
        <source>&amp;Show the console</source>
        <translation>显示控制台(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Callroom: %n alert(s)</source>
        <translation>
            <numerusform>Callroom：%n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation>Callroom</translation>
    </message>
</context>
<context>
    <name>callroom::console::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>callroom::console::AskBar</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditChangeModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditModel</name>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Who changed what, and when. Entries are never changed or removed.</source>
        <translation>谁在何时更改了什么。条目不会被更改或删除。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the audit log</source>
        <translation>搜索审计日志</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>选择一个条目以查看其更改内容。</translation>
    </message>
    <message>
        <source>This entry tells of no fields.</source>
        <translation>此条目没有字段信息。</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditWords</name>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已取回</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Signed out by force</source>
        <translation>强制退出</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Presence set</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>发送通知</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Away reason</source>
        <translation>离开原因</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>小结代码</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Canned response</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>已调整优先级</translation>
    </message>
</context>
<context>
    <name>callroom::console::AwayReasons</name>
    <message>
        <source>Missed calls</source>
        <comment>the server's own reason to be away</comment>
        <translation>未接来电</translation>
    </message>
</context>
<context>
    <name>callroom::console::BotEditor</name>
    <message>
        <source>A bot answers first</source>
        <translation>由机器人先应答</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>客户看到的名称</translation>
    </message>
</context>
<context>
    <name>callroom::console::CallModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>对话时长</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>%1 · no. %2</source>
        <comment>waiting, and the place in line</comment>
        <translation>%1 · 第 %2 位</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>质量 (MOS)</translation>
    </message>
    <message>
        <source>%1 of 4.5, as the %2 hears it</source>
        <comment>estimate, party</comment>
        <translation>%1/4.5（%2侧听感）</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>party</comment>
        <translation>坐席</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>party</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Place in line</source>
        <translation>排队位置</translation>
    </message>
    <message>
        <source>On hold for</source>
        <translation>已保持</translation>
    </message>
</context>
<context>
    <name>callroom::console::CandidateModel</name>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n other agent(s)</source>
        <translation>
            <numerusform>另外 %n 位坐席</numerusform>
        </translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>前坐席</translation>
    </message>
</context>
<context>
    <name>callroom::console::CannedPreview</name>
    <message>
        <source>What you write above stands here as a customer reads it.</source>
        <translation>您在上方输入的内容会以客户看到的样子显示在此处。</translation>
    </message>
</context>
<context>
    <name>callroom::console::CannedText</name>
    <message>
        <source>Maria Keller</source>
        <comment>an example of a customer's name</comment>
        <translation>李娜</translation>
    </message>
    <message>
        <source>Jonas</source>
        <comment>an example of an agent's name</comment>
        <translation>王伟</translation>
    </message>
    <message>
        <source>my last order</source>
        <comment>an example of a subject</comment>
        <translation>我最近的订单</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>an example of a queue's name</comment>
        <translation>客户支持</translation>
    </message>
</context>
<context>
    <name>callroom::console::ColourEditor</name>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>选择其他颜色</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview on light and on dark</source>
        <translation>浅色与深色背景预览</translation>
    </message>
</context>
<context>
    <name>callroom::console::Composer</name>
    <message>
        <source>&amp;Write</source>
        <translation>输入(&amp;W)</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Message to everybody</source>
        <translation>发给所有人的消息</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>谁可以看到</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>输入内容</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>This is longer than one message may be.</source>
        <translation>已超出单条消息的长度限制。</translation>
    </message>
    <message>
        <source>The conversation is over: only notes can be added.</source>
        <translation>对话已结束，只能添加备注。</translation>
    </message>
    <message>
        <source>The customer and the agent will read this.</source>
        <translation>客户和坐席都会看到。</translation>
    </message>
</context>
<context>
    <name>callroom::console::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>callroom::console::ConnectionStatus</name>
    <message>
        <source>Not up to date</source>
        <translation>不是最新数据</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>The connection is lost; the tables show what was last known.</source>
        <translation>连接已断开；表格显示的是最后已知数据。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
</context>
<context>
    <name>callroom::console::Contact</name>
    <message>
        <source>%1 asks a colleague</source>
        <comment>an agent</comment>
        <translation>%1 咨询同事</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <comment>an agent, another</comment>
        <translation>%1 咨询 %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waits for this agent by name</comment>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>two agents in a conference</comment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>分配(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移动(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>关闭(&amp;C)…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>全部相关信息</translation>
    </message>
    <message>
        <source>To whom it was offered, and why</source>
        <translation>派给了谁以及原因</translation>
    </message>
    <message>
        <source>Give it to an agent</source>
        <translation>分配给坐席</translation>
    </message>
    <message>
        <source>Let it wait in another queue</source>
        <translation>移到其他队列等待</translation>
    </message>
    <message>
        <source>End the wait or the conversation</source>
        <translation>结束等待或对话</translation>
    </message>
    <message>
        <source>Close the contact</source>
        <translation>关闭联系</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <comment>contact</comment>
        <translation>关闭“%1”？</translation>
    </message>
    <message>
        <source>The conversation ends at once for everybody in it. This cannot be undone.</source>
        <translation>对话将立即对所有参与者结束。此操作无法撤销。</translation>
    </message>
    <message>
        <source>The wait ends without an answer. This cannot be undone.</source>
        <translation>等待将结束且无人应答。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Close contact</source>
        <translation>关闭联系</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>优先级(&amp;P)…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Move it up or down the line</source>
        <translation>在排队中前移或后移</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactDetail</name>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>前坐席</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>对话时长</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回呼</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <comment>stars, number</comment>
        <translation>%1（%2/5）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>小结代码</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The note was not written.</source>
        <translation>备注未能写入。</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>消息未能发送。</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>标签未能更改。</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactOffers</name>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>It has not been offered to anybody yet.</source>
        <translation>尚未派给任何人。</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation>保存对话记录(&amp;S)…</translation>
    </message>
    <message>
        <source> Tags</source>
        <translation> 标签</translation>
    </message>
    <message>
        <source> Save transcript</source>
        <translation> 保存对话记录</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>对话状态</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation>考察过的坐席</translation>
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation>派给了谁</translation>
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation>所选派单考察过的坐席</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Nothing was measured: only calls and videos are.</source>
        <translation>无测量数据：仅测量通话和视频。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>保存录音(&amp;S)…</translation>
    </message>
    <message>
        <source> Save recording</source>
        <translation> 保存录音</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有录音。</translation>
    </message>
    <message>
        <source>%1 – Contact</source>
        <comment>window title, customer</comment>
        <translation>%1 – 联系</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>Live: what is written appears here at once.</source>
        <translation>实时：输入的内容会立即显示在此处。</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>保存对话记录</translation>
    </message>
    <message>
        <source>%1 transcript.txt</source>
        <comment>file name, customer</comment>
        <translation>%1 对话记录.txt</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>保存录音</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Nobody waits or talks at the moment.</source>
        <translation>目前无人等待或对话。</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>联系(&amp;O)</translation>
    </message>
</context>
<context>
    <name>callroom::console::DayChart</name>
    <message>
        <source>Timeline of today</source>
        <translation>今日时间线</translation>
    </message>
</context>
<context>
    <name>callroom::console::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>选择一行以查看详情。</translation>
    </message>
</context>
<context>
    <name>callroom::console::EmbedCard</name>
    <message>
        <source>Line for your pages</source>
        <translation>网页嵌入代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put this line before the end of each page that shall have the widget. Add data-queue="…" for a queue other than the default.</source>
        <translation>请将此行代码放在每个需要显示小组件的网页末尾之前。如需使用默认队列以外的队列，请添加 data-queue="…"。</translation>
    </message>
</context>
<context>
    <name>callroom::console::Events</name>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Asked for service</source>
        <translation>请求服务</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <comment>an agent</comment>
        <translation>已派给 %1</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <comment>how it ended</comment>
        <translation>派单：%1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <comment>an agent</comment>
        <translation>由 %1 接受</translation>
    </message>
    <message>
        <source>The agent is back</source>
        <translation>坐席已恢复连接</translation>
    </message>
    <message>
        <source>The customer is back</source>
        <translation>客户已恢复连接</translation>
    </message>
    <message>
        <source>The agent's connection was lost</source>
        <translation>坐席连接断开</translation>
    </message>
    <message>
        <source>The customer's connection was lost</source>
        <translation>客户连接断开</translation>
    </message>
    <message>
        <source>A supervisor ended it</source>
        <translation>由主管结束</translation>
    </message>
    <message>
        <source>The agent hung up</source>
        <translation>坐席挂断</translation>
    </message>
    <message>
        <source>The customer hung up</source>
        <translation>客户挂断</translation>
    </message>
    <message>
        <source>The conversation ended</source>
        <translation>对话结束</translation>
    </message>
    <message>
        <source>Wrap-up ran out of time</source>
        <translation>话后处理超时</translation>
    </message>
    <message>
        <source>Wrap-up done</source>
        <translation>话后处理完成</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>已转接至 %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已移至 %1</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>请求回呼</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Tried again at %1</source>
        <translation>将于 %1 再次尝试</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>an agent</comment>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>标签已移除</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>已加标签</translation>
    </message>
    <message>
        <source>a former agent</source>
        <translation>一位前坐席</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>已保持</translation>
    </message>
    <message>
        <source>Taken off hold</source>
        <translation>已取消保持</translation>
    </message>
    <message>
        <source>Wrap-up made longer</source>
        <translation>话后处理已延长</translation>
    </message>
    <message>
        <source>Asked a colleague</source>
        <translation>已咨询同事</translation>
    </message>
    <message>
        <source>Back from the colleague</source>
        <translation>已结束咨询</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>In line at %1</source>
        <comment>queue</comment>
        <translation>在 %1 排队</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>an agent</comment>
        <translation>%1 已接手</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转接</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation>已转接给 %1</translation>
    </message>
    <message>
        <source>The customer was asked whether he is still there</source>
        <translation>已询问客户是否仍在</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>The customer ended it</source>
        <translation>由客户结束</translation>
    </message>
    <message>
        <source>The agent ended it</source>
        <translation>由坐席结束</translation>
    </message>
    <message>
        <source>Closed because nobody wrote any more</source>
        <translation>长时间无人输入，已关闭</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>the offer came to nothing</source>
        <translation>派单未成功</translation>
    </message>
    <message>
        <source>it waited for the longest time allowed</source>
        <translation>已达最长等待时间</translation>
    </message>
    <message>
        <source>the line was full</source>
        <translation>排队已满</translation>
    </message>
    <message>
        <source>nobody was on</source>
        <translation>无人值守</translation>
    </message>
    <message>
        <source>the queue was closed</source>
        <translation>队列已关闭</translation>
    </message>
    <message>
        <source>the queue was removed</source>
        <translation>队列已删除</translation>
    </message>
    <message>
        <source>the queue opened</source>
        <translation>队列已开放</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>客户已离开</translation>
    </message>
    <message>
        <source>the agent was gone</source>
        <translation>坐席已离开</translation>
    </message>
    <message>
        <source>the customer left the line</source>
        <translation>客户退出排队</translation>
    </message>
    <message>
        <source>given by a supervisor</source>
        <translation>由主管分配</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>由主管移动</translation>
    </message>
    <message>
        <source>it was not taken in time</source>
        <translation>未及时接受</translation>
    </message>
    <message>
        <source>closed by a supervisor</source>
        <translation>由主管关闭</translation>
    </message>
    <message>
        <source>the colleague took it</source>
        <translation>同事已接手</translation>
    </message>
    <message>
        <source>the callback was due</source>
        <translation>回呼时间已到</translation>
    </message>
    <message>
        <source>nobody could be reached</source>
        <translation>未能联系上任何人</translation>
    </message>
    <message>
        <source>the callback was put off</source>
        <translation>回呼已推迟</translation>
    </message>
    <message>
        <source>the bot handed over</source>
        <translation>机器人已转人工</translation>
    </message>
    <message>
        <source>its time ran out</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
</context>
<context>
    <name>callroom::console::FieldRow</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation>已更改，尚未保存</translation>
    </message>
</context>
<context>
    <name>callroom::console::FigureDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>figure, queue or agent or interval</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>It is counted, not computed.</source>
        <translation>该值为计数，不经计算。</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>显示联系</translation>
    </message>
    <message>
        <source>No list of contacts belongs to this figure.</source>
        <translation>此指标没有对应的联系列表。</translation>
    </message>
</context>
<context>
    <name>callroom::console::FigureTile</name>
    <message>
        <source>How it comes about, and the contacts behind it</source>
        <translation>计算方式及相关联系</translation>
    </message>
    <message>
        <source>%1 (chosen): %2</source>
        <comment>figure, value</comment>
        <translation>%1（已选）：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>callroom::console::Figures</name>
    <message>
        <source>Offered</source>
        <translation>进线量</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>首次解决率</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>时限内应答</translation>
    </message>
    <message>
        <source>Hung up in time</source>
        <translation>时限内放弃</translation>
    </message>
    <message>
        <source>Hung up at once</source>
        <translation>短时放弃</translation>
    </message>
    <message>
        <source>Callbacks in time</source>
        <translation>时限内回呼</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <translation>已完成回呼</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>重复联系</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Good ratings</source>
        <translation>好评数</translation>
    </message>
    <message>
        <source>Sum of ratings</source>
        <translation>评分总和</translation>
    </message>
    <message>
        <source>Waits of the answered</source>
        <translation>应答等待时长</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>对话时长</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持时长</translation>
    </message>
    <message>
        <source>Wrap-up, all together</source>
        <translation>话后处理合计</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <comment>sign, by how much</comment>
        <translation>%1%2%</translation>
    </message>
    <message>
        <source>%1%2 points</source>
        <comment>sign, percentage points</comment>
        <translation>%1%2 个百分点</translation>
    </message>
</context>
<context>
    <name>callroom::console::FilterBar</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>恢复显示全部</translation>
    </message>
    <message>
        <source>%1: show all again</source>
        <comment>what the list is narrowed to</comment>
        <translation>%1：恢复显示全部</translation>
    </message>
</context>
<context>
    <name>callroom::console::FindingModel</name>
    <message>
        <source>Busiest hour</source>
        <translation>最繁忙的时段</translation>
    </message>
    <message>
        <source>%1 in an hour on average</source>
        <translation>平均每小时 %1</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>等待时间最长</translation>
    </message>
    <message>
        <source>%1 in all queues</source>
        <translation>所有队列为 %1</translation>
    </message>
    <message>
        <source>Lowest service level</source>
        <translation>服务水平最低</translation>
    </message>
    <message>
        <source>Most hang up</source>
        <translation>挂断最多</translation>
    </message>
    <message>
        <source>Fewest satisfied</source>
        <translation>满意者最少</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, where it was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorActions</name>
    <message>
        <source>The contact</source>
        <translation>该联系</translation>
    </message>
    <message>
        <source>%1 is offered to %2.</source>
        <comment>customer, agent</comment>
        <translation>%1 已派给 %2。</translation>
    </message>
    <message>
        <source>%1 could not be given to %2.</source>
        <comment>customer, agent</comment>
        <translation>无法将 %1 分配给 %2。</translation>
    </message>
    <message>
        <source>%1 now waits in %2.</source>
        <comment>customer, queue</comment>
        <translation>%1 现在 %2 中等待。</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2.</source>
        <comment>customer, queue</comment>
        <translation>无法将 %1 移至 %2。</translation>
    </message>
    <message>
        <source>The contact could not be closed.</source>
        <translation>无法关闭该联系。</translation>
    </message>
    <message>
        <source>The contact of %1 could not be closed.</source>
        <comment>customer</comment>
        <translation>无法关闭 %1 的联系。</translation>
    </message>
    <message>
        <source>The contact is closed.</source>
        <translation>该联系已关闭。</translation>
    </message>
    <message>
        <source>The contact of %1 is closed.</source>
        <comment>customer</comment>
        <translation>%1 的联系已关闭。</translation>
    </message>
    <message>
        <source>%1 could not be set to “%2”.</source>
        <comment>agent, presence</comment>
        <translation>无法将 %1 设为“%2”。</translation>
    </message>
    <message>
        <source>%1 is at work and will be “%2” afterwards.</source>
        <comment>agent, presence</comment>
        <translation>%1 正在工作，之后将设为“%2”。</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>agent, presence</comment>
        <translation>%1 现为“%2”。</translation>
    </message>
    <message>
        <source>The notice to %1 was not sent.</source>
        <comment>agent</comment>
        <translation>发给 %1 的通知未能发送。</translation>
    </message>
    <message>
        <source>%1 has no window open.</source>
        <comment>agent</comment>
        <translation>%1 没有打开的窗口。</translation>
    </message>
    <message>
        <source>%1 sees your notice now.</source>
        <comment>agent</comment>
        <translation>%1 现已看到您的通知。</translation>
    </message>
    <message>
        <source>The priority of %1 could not be changed.</source>
        <comment>customer</comment>
        <translation>无法更改 %1 的优先级。</translation>
    </message>
    <message>
        <source>The priority of %1 is now “%2”.</source>
        <comment>customer, priority</comment>
        <translation>%1 的优先级现为“%2”。</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorChoice</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>所有坐席</translation>
    </message>
    <message>
        <source>A former queue</source>
        <translation>前队列</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>前坐席</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>在表格中搜索</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorSummary</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>对话中</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>就绪坐席</translation>
    </message>
    <message numerus="yes">
        <source>of %n signed in</source>
        <translation>
            <numerusform>共 %n 人登录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorTable</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>没有匹配的搜索结果。</translation>
    </message>
</context>
<context>
    <name>callroom::console::GroupNames</name>
    <message>
        <source>, </source>
        <comment>between groups</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>callroom::console::GroupedAgents</name>
    <message>
        <source>In no group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a heading and how many are below</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::HistoryModel</name>
    <message>
        <source>A former agent</source>
        <translation>前坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>对话时长</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>callroom::console::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <source>&amp;Open contact</source>
        <translation>打开联系(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>导出联系(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Customers and subjects</source>
        <translation>客户和主题</translation>
    </message>
    <message>
        <source>Words in messages</source>
        <translation>消息中的文字</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Words that were written</source>
        <translation>消息中的文字</translation>
    </message>
    <message>
        <source>Customer or subject</source>
        <translation>客户或主题</translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>没有符合条件的联系。</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>未找到这些文字。</translation>
    </message>
    <message>
        <source>Type words that were written in a chat.</source>
        <translation>请输入聊天中出现过的文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) read so far; more follow as you scroll.</source>
        <translation>
            <numerusform>已读取 %n 个联系；滚动可继续加载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 个联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;customer</source>
        <translation>仅此客户(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callroom::console::HolidaysEditor</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>营业开始</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>to</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Enter or a double click on a day adds it to the list.</source>
        <translation>在日期上按 Enter 键或双击即可加入列表。</translation>
    </message>
    <message>
        <source>Enter or a double click on a day adds it. Red days are closed, yellow ones have hours of their own.</source>
        <translation>在日期上按 Enter 键或双击即可添加。红色为休息日，黄色为特殊营业时间。</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>callroom::console::HoursForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The hours are local time there, also when its clocks change.</source>
        <translation>时间为该时区的当地时间，夏令时变更时也是如此。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Paint open hours with the mouse, or with the arrow keys and Space. Exact minutes are in the list below.</source>
        <translation>用鼠标或方向键和空格键涂选营业时间。精确到分钟的时间见下方列表。</translation>
    </message>
    <message>
        <source>Holidays and half-days</source>
        <translation>节假日和半天</translation>
    </message>
    <message>
        <source>Such a day has these hours instead of the week's; without any it is closed.</source>
        <translation>这些日期采用此处的时段而非每周时段；未设时段则休息。</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>When queues are open. A change opens or closes them at once.</source>
        <translation>队列的开放时间。更改后队列会立即开放或关闭。</translation>
    </message>
    <message>
        <source>New business hours</source>
        <translation>新建营业时间</translation>
    </message>
    <message>
        <source>Only hours that no queue goes by can be removed. They can be taken back.</source>
        <translation>只能删除没有队列使用的营业时间，删除后可以恢复。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>每周时间</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message numerus="yes">
        <source>%n special day(s)</source>
        <translation>
            <numerusform>%n 个特殊日期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::InsightsPage</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Staff for the busiest hours</source>
        <translation>最繁忙时段所需人员</translation>
    </message>
    <message>
        <source>&amp;Refresh findings</source>
        <translation>刷新发现(&amp;R)</translation>
    </message>
    <message>
        <source>How many agents each queue's busiest hour would have taken to reach its service level, on average over the days of the period (Erlang C).</source>
        <translation>按该时间段内各天的平均值，每个队列最繁忙的一小时需要多少坐席才能达到其服务水平（Erlang C）。</translation>
    </message>
    <message>
        <source>Nothing stands out in this period.</source>
        <translation>该时间段内没有突出情况。</translation>
    </message>
    <message>
        <source>Too few calls in this period to tell.</source>
        <translation>该时间段内通话太少，无法判断。</translation>
    </message>
</context>
<context>
    <name>callroom::console::LeaveQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>callroom::console::ListForms</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What agents choose.</source>
        <translation>坐席选择的名称。</translation>
    </message>
    <message>
        <source>What reports and other programs know it by: a–z, 0–9, _ and -. History keeps the code it had.</source>
        <translation>报表和其他程序以此识别：a–z、0–9、_ 和 -。历史记录保留原有代码。</translation>
    </message>
    <message>
        <source>Counts as work</source>
        <translation>计为工作</translation>
    </message>
    <message>
        <source>Such as training or e-mail; a break does not.</source>
        <translation>例如培训或邮件；休息不计。</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>通常时长</translation>
    </message>
    <message>
        <source>How long it may last. It is shown to people, and nobody is forced back.</source>
        <translation>允许持续的时间。仅供查看，不会强制返回。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Place in menus</source>
        <translation>菜单中的位置</translation>
    </message>
    <message>
        <source>The lowest comes first.</source>
        <translation>数值最小的排在最前。</translation>
    </message>
    <message>
        <source>Away reasons</source>
        <translation>离开原因</translation>
    </message>
    <message>
        <source>What agents may give as the reason for being away.</source>
        <translation>坐席离开时可选择的原因。</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>新建原因</translation>
    </message>
    <message>
        <source>Nobody can choose it any more; history keeps it. It can be taken back.</source>
        <translation>之后无法再选择，历史记录中仍会保留。可以恢复。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>counts as work</source>
        <translation>计为工作</translation>
    </message>
    <message>
        <source>What agents choose at the end of a conversation.</source>
        <translation>坐席在对话结束时选择的名称。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>分类标题</translation>
    </message>
    <message>
        <source>Under which menus show it.</source>
        <translation>在菜单中归入的标题。</translation>
    </message>
    <message>
        <source>Needs notes</source>
        <translation>需要备注</translation>
    </message>
    <message>
        <source>The agent must write something too.</source>
        <translation>坐席还必须填写文字。</translation>
    </message>
    <message>
        <source>Only for these queues</source>
        <translation>仅限这些队列</translation>
    </message>
    <message>
        <source>With none named, for every queue and for direct calls.</source>
        <translation>未指定时，适用于所有队列和直接通话。</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>添加队列</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>小结代码</translation>
    </message>
    <message>
        <source>The results that agents may give a conversation when they wrap it up.</source>
        <translation>坐席在话后处理时可为对话选择的结果。</translation>
    </message>
    <message>
        <source>New disposition</source>
        <translation>新建小结代码</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>needs notes</source>
        <translation>需要备注</translation>
    </message>
    <message>
        <source>Contacts keep the name they were given.</source>
        <translation>已有联系保留原名称。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words that staff marks contacts with, to find them again.</source>
        <translation>员工用来标记联系以便日后查找的词语。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Contacts keep its name, but nobody can set it any more. It can be taken back.</source>
        <translation>已有联系保留其名称，但之后无法再使用。可以恢复。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷码</translation>
    </message>
    <message>
        <source>Typed after / in a chat: a–z, 0–9, _ and -.</source>
        <translation>在聊天中于 / 后输入：a–z、0–9、_ 和 -。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>{{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are replaced by what they stand for.</source>
        <translation>{{customer.name}}、{{agent.name}}、{{contact.subject}} 和 {{queue.name}} 会替换为实际内容。</translation>
    </message>
    <message>
        <source>Only for these groups</source>
        <translation>仅限这些班组</translation>
    </message>
    <message>
        <source>With none named, everybody has it.</source>
        <translation>未指定时，所有人均可使用。</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加班组</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>Texts that agents take into a conversation by a few letters.</source>
        <translation>坐席输入几个字母即可插入对话的文本。</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>新建回复</translation>
    </message>
    <message>
        <source>Nobody finds it any more. It can be taken back.</source>
        <translation>之后将无法再找到。可以恢复。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>callroom::console::MainWindow</name>
    <message>
        <source>&amp;Callroom</source>
        <translation>Callroom(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Callroom Console</source>
        <translation>关于 Callroom 控制台(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation>Callroom</translation>
    </message>
    <message>
        <source>%1 – Callroom</source>
        <comment>window title</comment>
        <translation>%1 – Callroom</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person at server</comment>
        <translation>%1，登录于 %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>About Callroom Console</source>
        <translation>关于 Callroom 控制台</translation>
    </message>
    <message>
        <source>Callroom Console %1</source>
        <translation>Callroom 控制台 %1</translation>
    </message>
    <message>
        <source>Shows and sets up a Callroom contact centre.
Icons: Lucide (ISC licence).</source>
        <translation>用于查看和设置 Callroom 联络中心。
图标：Lucide（ISC 许可证）。</translation>
    </message>
</context>
<context>
    <name>callroom::console::Measure</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>预计等待</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>callroom::console::MergeDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>已被他人更改</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile</source>
        <translation>期间已被他人更改</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>保存此版本</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>You both changed the fields below. Choose what shall stand, then save.</source>
        <translation>你们都更改了以下字段。请选择要保留的内容，然后保存。</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>原为：%1</translation>
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
        <source>Only you changed: %1</source>
        <translation>仅您更改：%1</translation>
    </message>
    <message>
        <source>Only they changed: %1</source>
        <translation>仅对方更改：%1</translation>
    </message>
</context>
<context>
    <name>callroom::console::MessageModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>callroom::console::NoticeDialog</name>
    <message>
        <source>Notice to %1</source>
        <comment>agent</comment>
        <translation>发给 %1 的通知</translation>
    </message>
    <message>
        <source>It is shown at once in every window that %1 has open.</source>
        <comment>agent</comment>
        <translation>通知会立即显示在 %1 打开的每个窗口中。</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>超出 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s).</source>
        <translation>
            <numerusform>还可输入 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::OfferModel</name>
    <message>
        <source>Asked</source>
        <translation>派单对象</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>振铃时长</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>前坐席</translation>
    </message>
</context>
<context>
    <name>callroom::console::Options</name>
    <message>
        <source>Address of the server.</source>
        <translation>服务器地址。</translation>
    </message>
    <message>
        <source>Tenant to sign in to.</source>
        <translation>要登录的租户。</translation>
    </message>
    <message>
        <source>Account to sign in with.</source>
        <translation>用于登录的账户。</translation>
    </message>
    <message>
        <source>Shows the live floor of a Callroom contact centre. With --server, --email and the password in CALLROOM_PASSWORD it signs in by itself.</source>
        <translation>显示 Callroom 联络中心的实时现场。提供 --server、--email 以及 CALLROOM_PASSWORD 中的密码时会自动登录。</translation>
    </message>
</context>
<context>
    <name>callroom::console::Palette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有该名称的项目。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Go to a page, a queue, an agent or a contact, or do something</source>
        <translation>前往页面、队列、坐席或联系，或执行操作</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>callroom::console::PaletteModel</name>
    <message numerus="yes">
        <source>Queue · %n waiting</source>
        <translation>
            <numerusform>队列 · %n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent · %1</source>
        <comment>state</comment>
        <translation>坐席 · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel and status of a contact</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the palette found, and where it belongs</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>callroom::console::PasswordCard</name>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已更改。</translation>
    </message>
</context>
<context>
    <name>callroom::console::PasswordEditor</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>callroom::console::Past</name>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回呼</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转接</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Closed by a supervisor</source>
        <translation>由主管关闭</translation>
    </message>
</context>
<context>
    <name>callroom::console::PeopleForms</name>
    <message>
        <source>no skills</source>
        <translation>无技能</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation>同事和客户看到的名称。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <translation>用于登录。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>10 characters at least. Of somebody who has one, leave it empty to keep it; a new one signs the person out everywhere.</source>
        <translation>至少 10 个字符。已有密码者留空即保持不变；设置新密码会使其在所有设备上退出登录。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Cannot sign in, and is signed out at once. History keeps the name.</source>
        <translation>无法登录，并立即退出登录。历史记录保留其名称。</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>用户和角色</translation>
    </message>
    <message>
        <source>The people who work here, and what each may do.</source>
        <translation>在此工作的人员及其权限。</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>This person is signed out and cannot come back in. History keeps the name. It can be taken back.</source>
        <translation>此人将退出登录且无法再登录。历史记录保留其名称。可以恢复。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source> · disabled</source>
        <translation> · 已停用</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>They see this group's agents and contacts, and may change the group.</source>
        <translation>可查看此班组的坐席和联系，并可更改班组。</translation>
    </message>
    <message>
        <source>Add a supervisor</source>
        <translation>添加主管</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>添加坐席</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Agents of a team, and who leads them. Queues are served by groups.</source>
        <translation>同一团队的坐席及其负责人。队列由班组服务。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建班组</translation>
    </message>
    <message>
        <source>Its agents stay. It can be taken back, with them.</source>
        <translation>班组内的坐席会保留。可连同坐席一起恢复。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 名坐席</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>What this agent can, from 1 (some) to 5 (expert). Queues ask for skills by these names.</source>
        <translation>此坐席的技能，从 1（略懂）到 5（专家）。队列按这些名称要求技能。</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>添加技能</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>同时通话数</translation>
    </message>
    <message>
        <source>Calls and video together. 0: gets none.</source>
        <translation>通话和视频合计。0 表示不接收。</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>同时聊天数</translation>
    </message>
    <message>
        <source>0: gets none.</source>
        <translation>0 表示不接收。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>This agent's share of the contacts where a queue chooses by weight.</source>
        <translation>队列按权重选择坐席时，此坐席所占的联系份额。</translation>
    </message>
    <message>
        <source>What each agent can, and how much at once.</source>
        <translation>每位坐席的技能及可同时处理的数量。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>A change counts from the next offer on.</source>
        <translation>更改从下一次派单起生效。</translation>
    </message>
</context>
<context>
    <name>callroom::console::Period</name>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…至…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
</context>
<context>
    <name>callroom::console::PicksEditor</name>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>callroom::console::PlaceExtras</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>网页嵌入代码</translation>
    </message>
    <message>
        <source>Who can what</source>
        <translation>技能一览</translation>
    </message>
    <message>
        <source>There are no agents yet.</source>
        <translation>尚无坐席。</translation>
    </message>
    <message>
        <source>As a customer reads it</source>
        <translation>客户看到的样子</translation>
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation>机器人的签名密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>callroom::console::PlaceGroup</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>callroom::console::PlaceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a page and how many wait there</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>callroom::console::Priority</name>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds of waiting given for free</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>as long as it has waited</source>
        <translation>按实际等待时间</translation>
    </message>
    <message>
        <source>as if it had waited %1 longer</source>
        <comment>a time</comment>
        <translation>视同多等待了 %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::PriorityDialog</name>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>How urgent is %1?</source>
        <comment>customer</comment>
        <translation>%1 有多紧急？</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds of waiting given for free</source>
        <translation>额外计入的等待秒数</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>It stands in line where it would, had it waited that much longer.</source>
        <translation>其排队位置如同多等待了这么长时间。</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>设置优先级</translation>
    </message>
</context>
<context>
    <name>callroom::console::QualityPlot</name>
    <message>
        <source>Quality of the call</source>
        <translation>通话质量</translation>
    </message>
    <message>
        <source>%1: mean %2, worst %3</source>
        <comment>measure</comment>
        <translation>%1：平均 %2，最差 %3</translation>
    </message>
    <message>
        <source>Measured by the customer</source>
        <translation>客户侧测量</translation>
    </message>
    <message>
        <source>Measured by the agent</source>
        <translation>坐席侧测量</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最差 %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::QualityTrack</name>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量方</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueueChoiceDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>大屏上的队列</translation>
    </message>
    <message>
        <source>Queues, checked when they are shown</source>
        <translation>队列，勾选表示显示</translation>
    </message>
    <message>
        <source>Shown queues are checked. Drag them into your order, or use the buttons.</source>
        <translation>勾选的队列会显示。可拖动或用按钮调整顺序。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;none</source>
        <translation>全部不显示(&amp;N)</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueueForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What agents, supervisors and reports call it.</source>
        <translation>坐席、主管和报表使用的名称。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>What customers may come here by.</source>
        <translation>客户可以使用的渠道。</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Outside them the queue is closed: nobody can join, rules below may catch them.</source>
        <translation>在此之外队列关闭：无法加入，但可由下方规则处理。</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>始终营业</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>默认队列</translation>
    </message>
    <message>
        <source>Who names no queue comes here. Only one queue can be the default.</source>
        <translation>未指定队列的客户进入此处。只能有一个默认队列。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Who gets the next contact</source>
        <translation>下一个联系派给谁</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>最多振铃</translation>
    </message>
    <message>
        <source>How many agents “Ring several” rings for one contact.</source>
        <translation>“多人振铃”时一个联系同时振铃的坐席数。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>after</source>
        <translation>等待后</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Groups in tiers</source>
        <translation>班组层级</translation>
    </message>
    <message>
        <source>Who serves this queue, and after which wait each group is asked too. A tier opens at once while nobody of those before it is on. Without any, every agent serves it.</source>
        <translation>由谁服务此队列，以及等待多久后再加入下一班组。如果前面层级无人值守，则该层级立即开放。未设班组时，由所有坐席服务。</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加班组</translation>
    </message>
    <message>
        <source>Keep for the same agent</source>
        <translation>保留给同一坐席</translation>
    </message>
    <message>
        <source>How long a contact is kept for the agent who last served this customer, while he is on.</source>
        <translation>将联系保留给上次服务该客户的坐席的时长，前提是其在岗。</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Agents may pick</source>
        <translation>坐席可自选</translation>
    </message>
    <message>
        <source>They see who waits and may take anyone, not only what is offered to them.</source>
        <translation>坐席可查看等待者并任意接手，不限于派给自己的联系。</translation>
    </message>
    <message>
        <source>Who serves it</source>
        <translation>由谁服务</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Required skills</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>Only agents with each of these, at this level (1–5) or higher, are asked.</source>
        <translation>仅派给具备所有这些技能且达到相应级别 (1–5) 的坐席。</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>添加技能</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Expanding rings</source>
        <translation>逐级放宽</translation>
    </message>
    <message>
        <source>After such a wait no more than this level of the skill is asked for; at 0 it is not needed any more.</source>
        <translation>等待达到该时长后，技能要求降至此级别；0 表示不再要求。</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>添加一级</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>A contact answered within this time counts as answered in time.</source>
        <translation>在此时间内应答的联系计为时限内应答。</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>振铃时间</translation>
    </message>
    <message>
        <source>How long an agent may let it ring before the next one is asked.</source>
        <translation>坐席振铃多久未接后派给下一位。</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>话后处理时间</translation>
    </message>
    <message>
        <source>For notes after the conversation; the agent may ask for more.</source>
        <translation>用于对话后填写备注；坐席可申请延长。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>优先秒数</translation>
    </message>
    <message>
        <source>So many seconds its contacts count as having waited already. Below zero they come after the others.</source>
        <translation>此队列的联系视为已等待的秒数。负值表示排在其他队列之后。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How many times as fast its contacts age as those of a queue of weight 1, where an agent serves both.</source>
        <translation>坐席同时服务两个队列时，此队列的等待时间增长速度相对于权重为 1 的队列的倍数。</translation>
    </message>
    <message>
        <source>Order among queues</source>
        <translation>队列间的顺序</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Who has waited so long leaves the queue, by the rule below.</source>
        <translation>等待达到此时长后按下方规则离开队列。</translation>
    </message>
    <message>
        <source>Places in line</source>
        <translation>排队名额</translation>
    </message>
    <message>
        <source>With so many waiting the queue is full.</source>
        <translation>等待人数达到此值时队列已满。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>Where contacts go that this queue cannot serve. Without a rule the contact ends, or cannot join.</source>
        <translation>此队列无法服务的联系的去向。没有规则时联系结束，或无法加入。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选队列</translation>
    </message>
    <message>
        <source>Queues that are offered to a customer whom this one does not take, the first first.</source>
        <translation>此队列不接收客户时向其提供的队列，按顺序排列。</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>添加队列</translation>
    </message>
    <message>
        <source>Limits and overflow</source>
        <translation>限制和溢出</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>How often a customer is called back before it is given up.</source>
        <translation>放弃前回呼客户的次数。</translation>
    </message>
    <message>
        <source>no callbacks</source>
        <translation>不回呼</translation>
    </message>
    <message>
        <source>Between attempts</source>
        <translation>尝试间隔</translation>
    </message>
    <message>
        <source>How long to leave the customer alone after nobody answered.</source>
        <translation>无人接听后，间隔多久再次联系客户。</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>提醒时限</translation>
    </message>
    <message>
        <source>A customer who has not answered for so long is reminded.</source>
        <translation>客户超过此时长未回复时会收到提醒。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Close after</source>
        <translation>关闭时限</translation>
    </message>
    <message>
        <source>After so much silence of the customer the chat is closed.</source>
        <translation>客户无回复达到此时长后聊天将关闭。</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Answers first, by webhook, and hands over to people.</source>
        <translation>通过 webhook 先行应答，再转交人工。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Where contacts of a kind wait, who serves them, and what happens when nobody can.</source>
        <translation>同类联系在何处等待、由谁服务，以及无人可服务时如何处理。</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>新建队列</translation>
    </message>
    <message>
        <source>Nobody can join it any more; who waits in it is served. It can be taken back.</source>
        <translation>之后无法再加入；已在等待的仍会得到服务。可以恢复。</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>对话中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>空闲坐席</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>预计等待</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all who serve the queue</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>无人等待</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation>尚无队列。</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordList</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Show removed</source>
        <translation>显示已删除项</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>a list's title</comment>
        <translation>在“%1”中搜索</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>There are none but removed ones.</source>
        <translation>只有已删除的项目。</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>没有匹配的搜索结果。</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordPlace</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>表单的各部分</translation>
    </message>
    <message>
        <source>Something is still wrong above.</source>
        <translation>上方仍有错误。</translation>
    </message>
    <message>
        <source>You may look at this, not change it.</source>
        <translation>您可以查看，但不能更改。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>“New” makes the first.</source>
        <translation>点击“新建”创建第一项。</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左侧选择一项。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>期间已被他人更改。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordingModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recording of the call</source>
        <translation>通话录音</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>客户留言</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>正在录制</translation>
    </message>
</context>
<context>
    <name>callroom::console::References</name>
    <message>
        <source>…</source>
        <comment>a name that is not known yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>in place of a name</comment>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>callroom::console::Refusal</name>
    <message>
        <source>This queue is closed.</source>
        <translation>此队列已关闭。</translation>
    </message>
    <message>
        <source>This queue is closed until %1.</source>
        <translation>此队列关闭至 %1。</translation>
    </message>
    <message>
        <source>The contact has moved on meanwhile, or waits there already.</source>
        <translation>该联系期间已转到别处，或已在该处等待。</translation>
    </message>
    <message>
        <source>This agent is offline.</source>
        <translation>此坐席已离线。</translation>
    </message>
    <message>
        <source>This queue does not serve that channel.</source>
        <translation>此队列不服务该渠道。</translation>
    </message>
    <message>
        <source>This queue takes no more contacts now.</source>
        <translation>此队列目前不再接收联系。</translation>
    </message>
    <message>
        <source>This reason to be away is no longer in use.</source>
        <translation>此离开原因已停用。</translation>
    </message>
    <message>
        <source>It is no longer there: the contact has ended, or the agent or queue has been removed.</source>
        <translation>已不存在：联系已结束，或者坐席或队列已被删除。</translation>
    </message>
    <message>
        <source>Somebody was faster: this is not possible any more.</source>
        <translation>已被他人抢先，无法再执行此操作。</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>登录已过期，请重新登录。</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>无法将文件写入该位置。</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportChart</name>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportTable</name>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>callroom::console::Reports</name>
    <message>
        <source>Interval</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>直接通话</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 起的一周</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportsPage</name>
    <message>
        <source>Quarter hours</source>
        <translation>每 15 分钟</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>每半小时</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Export report as &amp;CSV…</source>
        <translation>导出报表为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Export report as &amp;PDF…</source>
        <translation>导出报表为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh report</source>
        <translation>刷新报表(&amp;R)</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>时间段长度</translation>
    </message>
    <message>
        <source>Fitting intervals</source>
        <translation>自动长度</translation>
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation>服务水平公式</translation>
    </message>
    <message>
        <source>Our formula</source>
        <translation>本公司公式</translation>
    </message>
    <message>
        <source>Formula %1</source>
        <translation>公式 %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>a period, the one before it</comment>
        <translation>%1，对比 %2</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>此时段内没有数据。</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>report-%1.csv</source>
        <comment>file name</comment>
        <translation>报表-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值文件 (*.csv)</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <comment>file name</comment>
        <translation>报表.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n page(s).</source>
        <translation>
            <numerusform>已写入 %1：%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>counted %1</source>
        <comment>moment</comment>
        <translation>统计于 %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报表：%1</translation>
    </message>
    <message>
        <source>Service level by each formula</source>
        <translation>各公式的服务水平</translation>
    </message>
</context>
<context>
    <name>callroom::console::RowsEditor</name>
    <message>
        <source>%1, line %2</source>
        <comment>column</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>what a button does</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>callroom::console::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>表单状态</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>callroom::console::Saving</name>
    <message>
        <source>Export contacts</source>
        <translation>导出联系</translation>
    </message>
    <message>
        <source>contacts-%1.csv</source>
        <comment>file name, date</comment>
        <translation>联系-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written, back to %1.</source>
        <translation>
            <numerusform>已写入 %n 个联系，最早至 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个联系写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes of a file</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <comment>file name</comment>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>callroom::console::SecretCard</name>
    <message>
        <source>Show the secret</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation>机器人的签名密钥</translation>
    </message>
    <message>
        <source>A new queue has its secret once it is saved.</source>
        <translation>新队列保存后才有密钥。</translation>
    </message>
    <message>
        <source>What is sent to the bot is signed with it. Give it to whoever runs the bot, and to nobody else.</source>
        <translation>发送给机器人的内容均以此密钥签名。请仅提供给机器人的运行方，切勿告知他人。</translation>
    </message>
</context>
<context>
    <name>callroom::console::ServiceLevels</name>
    <message>
        <source>answered in time ÷ answered</source>
        <translation>时限内应答 ÷ 应答</translation>
    </message>
    <message>
        <source>(answered + hung up) in time ÷ (answered + hung up)</source>
        <translation>时限内（应答 + 放弃）÷（应答 + 放弃）</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + hung up − hung up at once)</source>
        <translation>时限内应答 ÷（应答 + 放弃 − 短时放弃）</translation>
    </message>
    <message>
        <source>left the line in time ÷ offered</source>
        <translation>时限内离开队列 ÷ 进线量</translation>
    </message>
    <message>
        <source>Service level, formula %1</source>
        <translation>服务水平，公式 %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingFaults</name>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters, fewer if some are not plain letters.</source>
        <translation>过长：最多 %1 个字符，包含特殊字符时更少。</translation>
    </message>
    <message>
        <source>At least %1, please.</source>
        <translation>不得小于 %1。</translation>
    </message>
    <message>
        <source>At most %1, please.</source>
        <translation>不得大于 %1。</translation>
    </message>
    <message>
        <source>Too many: at most %1.</source>
        <translation>过多：最多 %1 项。</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>请至少选择一项。</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation>请从所列选项中选择。</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>时间无效。</translation>
    </message>
    <message>
        <source>This holds a character that cannot be kept.</source>
        <translation>包含无法保存的字符。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>a line's number, its column, what is wrong</comment>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Another one is called so. Please choose another name.</source>
        <translation>名称已被使用，请选择其他名称。</translation>
    </message>
    <message>
        <source>Another person has this e-mail address.</source>
        <translation>此电子邮箱已被他人使用。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>电子邮箱地址无效。</translation>
    </message>
    <message>
        <source>Another one has this code.</source>
        <translation>此代码已被使用。</translation>
    </message>
    <message>
        <source>Another canned response has this shortcut.</source>
        <translation>此快捷码已被其他快捷回复使用。</translation>
    </message>
    <message>
        <source>Another tenant has this short name.</source>
        <translation>此短名称已被其他租户使用。</translation>
    </message>
    <message>
        <source>Only a–z, 0–9 and hyphens inside, please.</source>
        <translation>只能使用 a–z、0–9，中间可用连字符。</translation>
    </message>
    <message>
        <source>Only a–z, 0–9, _ and -, please.</source>
        <translation>只能使用 a–z、0–9、_ 和 -。</translation>
    </message>
    <message>
        <source>The server uses this code itself. Please choose another.</source>
        <translation>此代码由服务器自身使用，请选择其他代码。</translation>
    </message>
    <message>
        <source>A colour is # and six digits 0–9, a–f.</source>
        <translation>颜色应为 # 加六位 0–9、a–f。</translation>
    </message>
    <message>
        <source>1 to 50 of a–z, 0–9, _ and -, without the /.</source>
        <translation>1 到 50 个 a–z、0–9、_ 和 -，不含 /。</translation>
    </message>
    <message>
        <source>An origin is https:// and a name, without a path.</source>
        <translation>来源应为 https:// 加名称，不含路径。</translation>
    </message>
    <message>
        <source>This language is not spoken here.</source>
        <translation>不支持此语言。</translation>
    </message>
    <message>
        <source>The server does not know this format.</source>
        <translation>服务器不支持此格式。</translation>
    </message>
    <message>
        <source>Only {{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are known.</source>
        <translation>只能使用 {{customer.name}}、{{agent.name}}、{{contact.subject}} 和 {{queue.name}}。</translation>
    </message>
    <message>
        <source>A group named here is no longer there.</source>
        <translation>所指定的某个班组已不存在。</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>有班组重复。</translation>
    </message>
    <message>
        <source>A queue named here is no longer there.</source>
        <translation>所指定的某个队列已不存在。</translation>
    </message>
    <message>
        <source>A queue is named twice.</source>
        <translation>有队列重复。</translation>
    </message>
    <message>
        <source>These business hours are no longer there.</source>
        <translation>所选营业时间已不存在。</translation>
    </message>
    <message>
        <source>A group stands in two tiers.</source>
        <translation>有班组出现在两个层级中。</translation>
    </message>
    <message>
        <source>Two lines relax the same skill at the same time.</source>
        <translation>有两行在同一时间放宽同一技能。</translation>
    </message>
    <message>
        <source>A channel is named twice.</source>
        <translation>有渠道重复。</translation>
    </message>
    <message>
        <source>Two rules speak of the same occasion.</source>
        <translation>有两条规则针对同一情形。</translation>
    </message>
    <message>
        <source>A queue cannot overflow into itself.</source>
        <translation>队列不能溢出到自身。</translation>
    </message>
    <message>
        <source>A queue is no alternative to itself.</source>
        <translation>队列不能作为自身的备选。</translation>
    </message>
    <message>
        <source>A skill is named twice.</source>
        <translation>有技能重复。</translation>
    </message>
    <message>
        <source>Two questions have the same key.</source>
        <translation>有两个问题的键相同。</translation>
    </message>
    <message>
        <source>Please choose what kind of answer each question takes.</source>
        <translation>请为每个问题选择答案类型。</translation>
    </message>
    <message>
        <source>A choice needs its choices, and nothing else has any.</source>
        <translation>选择题必须有选项，其他类型不能有选项。</translation>
    </message>
    <message>
        <source>A chat can be closed only some time after the reminder.</source>
        <translation>聊天只能在提醒之后的一段时间关闭。</translation>
    </message>
    <message>
        <source>The server does not know this time zone.</source>
        <translation>服务器不支持此时区。</translation>
    </message>
    <message>
        <source>Hours must end later than they begin; past midnight they are two lines.</source>
        <translation>结束时间必须晚于开始时间；跨午夜的时段请分为两行。</translation>
    </message>
    <message>
        <source>A time is told as 09:30.</source>
        <translation>时间格式应为 09:30。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>日期无效。</translation>
    </message>
    <message>
        <source>A date is named twice.</source>
        <translation>有日期重复。</translation>
    </message>
    <message>
        <source>Nobody changes his own role, disables or removes himself.</source>
        <translation>不能更改自己的角色，也不能停用或删除自己。</translation>
    </message>
    <message>
        <source>This is a visitor, who has no account.</source>
        <translation>这是访客，没有账户。</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>It is still in use: something else refers to it. Take it out there first.</source>
        <translation>仍在使用中，有其他项目引用它。请先从中移除。</translation>
    </message>
    <message>
        <source>Somebody named here is no agent any more.</source>
        <translation>所指定的某人已不是坐席。</translation>
    </message>
    <message>
        <source>Somebody named here does not supervise any more.</source>
        <translation>所指定的某人已不是主管。</translation>
    </message>
    <message>
        <source>Somebody is named twice.</source>
        <translation>有人员重复。</translation>
    </message>
    <message>
        <source>A queue is served by this group. Take it out of the queue's tiers first.</source>
        <translation>有队列由此班组服务。请先将其从队列的层级中移除。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>尚未登录。</translation>
    </message>
    <message>
        <source>It is no longer there: somebody has removed it meanwhile.</source>
        <translation>已不存在：期间已被他人删除。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>此账户无权执行该操作。</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>登录已过期，请重新登录。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingWords</name>
    <message>
        <source>Contacts you; sees only his own conversations.</source>
        <translation>与您联系；只能查看自己的对话。</translation>
    </message>
    <message>
        <source>Takes calls and chats in the browser.</source>
        <translation>在浏览器中接听通话和处理聊天。</translation>
    </message>
    <message>
        <source>Watches the floor and leads the groups he is named in.</source>
        <translation>监控现场，并管理其负责的班组。</translation>
    </message>
    <message>
        <source>Sets up everything of this tenant.</source>
        <translation>设置此租户的所有内容。</translation>
    </message>
    <message>
        <source>Sets up everything of every tenant of this installation.</source>
        <translation>设置此系统中所有租户的全部内容。</translation>
    </message>
    <message>
        <source>Who has been free the longest gets the next contact. Fair, and right for most queues.</source>
        <translation>下一个联系派给空闲最久的坐席。公平，适合大多数队列。</translation>
    </message>
    <message>
        <source>One after the other in turn, whatever the last contact took.</source>
        <translation>依次轮流，不论上一个联系用时多久。</translation>
    </message>
    <message>
        <source>Who has the smallest share of his slots in use. Good for chat.</source>
        <translation>派给已用容量比例最小的坐席。适合聊天。</translation>
    </message>
    <message>
        <source>Who has had the fewest contacts this shift. A newcomer starts in the middle.</source>
        <translation>派给本班次联系最少的坐席。新上岗者从中间值开始。</translation>
    </message>
    <message>
        <source>Who has talked the least this shift. A newcomer starts in the middle.</source>
        <translation>派给本班次对话时间最少的坐席。新上岗者从中间值开始。</translation>
    </message>
    <message>
        <source>Always the first who is free, in a fixed order.</source>
        <translation>始终按固定顺序派给第一位空闲坐席。</translation>
    </message>
    <message>
        <source>Anyone who is free, by chance.</source>
        <translation>随机派给任一空闲坐席。</translation>
    </message>
    <message>
        <source>By chance, but in proportion to each agent's weight.</source>
        <translation>随机，但按各坐席的权重比例。</translation>
    </message>
    <message>
        <source>Rings several agents at once; the first to accept wins.</source>
        <translation>同时向多名坐席振铃，先接受者接手。</translation>
    </message>
    <message>
        <source>Who has the highest level of the skills asked for; among equals the longest free.</source>
        <translation>派给所需技能级别最高的坐席；级别相同则派给空闲最久者。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Longest free</source>
        <translation>空闲最久</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>Least loaded</source>
        <translation>负载最低</translation>
    </message>
    <message>
        <source>Fewest contacts</source>
        <translation>联系最少</translation>
    </message>
    <message>
        <source>Least talk time</source>
        <translation>对话时间最少</translation>
    </message>
    <message>
        <source>Fixed order</source>
        <translation>固定顺序</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>Ring several</source>
        <translation>多人振铃</translation>
    </message>
    <message>
        <source>Best skill</source>
        <translation>技能最佳</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>Queue is full</source>
        <translation>队列已满</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>无人值守</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>End the contact</source>
        <translation>结束联系</translation>
    </message>
    <message>
        <source>Take a voicemail</source>
        <translation>接收语音留言</translation>
    </message>
    <message>
        <source>Offer a callback</source>
        <translation>提供回呼</translation>
    </message>
    <message>
        <source>Take a written message</source>
        <translation>接收文字留言</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>1 – of the answered</source>
        <translation>1 – 按应答</translation>
    </message>
    <message>
        <source>Answered in time, of all that were answered. Who gives up does not count at all.</source>
        <translation>时限内应答的占全部应答的比例。放弃的不计入。</translation>
    </message>
    <message>
        <source>2 – of the answered and abandoned</source>
        <translation>2 – 按应答和放弃</translation>
    </message>
    <message>
        <source>Answered or abandoned in time, of all that were answered or abandoned.</source>
        <translation>时限内应答或放弃的占全部应答和放弃的比例。</translation>
    </message>
    <message>
        <source>3 – without short abandons</source>
        <translation>3 – 不计短时放弃</translation>
    </message>
    <message>
        <source>Answered in time, of all that were answered or abandoned, except those who left at once.</source>
        <translation>时限内应答的占全部应答和放弃的比例，不含立即离开的。</translation>
    </message>
    <message>
        <source>4 – of all who queued</source>
        <translation>4 – 按全部排队</translation>
    </message>
    <message>
        <source>Left the queue in time by an answer, by giving up or for a callback, of all who queued.</source>
        <translation>时限内因应答、放弃或回呼而离开队列的占全部排队的比例。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Questions before a chat</source>
        <translation>聊天前的问题</translation>
    </message>
    <message>
        <source>What the visitor fills in first. The key is where the answer stands in the contact; choices are separated by commas.</source>
        <translation>访客首先填写的内容。键是答案在联系中的存放位置；选项以逗号分隔。</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>单选</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Places of the settings</source>
        <translation>设置页面列表</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a place</comment>
        <translation>设置：%1</translation>
    </message>
</context>
<context>
    <name>callroom::console::Sidebar</name>
    <message>
        <source>Fold the side&amp;bar</source>
        <translation>折叠侧栏(&amp;B)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show the icons alone</source>
        <translation>仅显示图标</translation>
    </message>
</context>
<context>
    <name>callroom::console::SignInDialog</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>在此电脑上保持登录</translation>
    </message>
    <message>
        <source>Sign in to Callroom</source>
        <translation>登录 Callroom</translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation>Callroom</translation>
    </message>
    <message>
        <source>Supervisor console</source>
        <translation>主管控制台</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>the server's default</source>
        <translation>服务器默认租户</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>callroom::console::SingleForms</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>短时放弃</translation>
    </message>
    <message>
        <source>Who leaves sooner did not really wait, and does not count as lost.</source>
        <translation>在此之前离开的不算真正等待，不计为流失。</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>立即计入</translation>
    </message>
    <message>
        <source>Days until it counts as solved</source>
        <translation>计为已解决所需天数</translation>
    </message>
    <message>
        <source>A customer who comes back about the same within so many days was not helped the first time.</source>
        <translation>客户在此天数内因同一问题再次联系，则视为首次未解决。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>In it the days of reports begin.</source>
        <translation>报表中的日期以此为准。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>What holds for everybody here, and by which formulas reports count.</source>
        <translation>适用于所有人的设置，以及报表的计算公式。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Of everybody who has chosen none.</source>
        <translation>适用于未自行选择的所有人。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Of its buttons.</source>
        <translation>按钮的颜色。</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Upon that colour.</source>
        <translation>在该颜色上的文字。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Empty texts are the widget's own, in the visitor's language.</source>
        <translation>留空时使用小组件以访客语言显示的默认文本。</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候语</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>What is said outside business hours.</source>
        <translation>营业时间外显示的内容。</translation>
    </message>
    <message>
        <source>Button on the page</source>
        <translation>页面上的按钮</translation>
    </message>
    <message>
        <source>Asked before a chat in queues that have no questions of their own.</source>
        <translation>在没有自设问题的队列中，聊天前询问。</translation>
    </message>
    <message>
        <source>Pages that may embed it</source>
        <translation>可嵌入的网页</translation>
    </message>
    <message>
        <source>Their origins, such as https://shop.example, separated by commas. With none named, any page may.</source>
        <translation>网页的来源，例如 https://shop.example，以逗号分隔。未指定时，任何网页均可。</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>小组件</translation>
    </message>
    <message>
        <source>What customers see on your pages.</source>
        <translation>客户在您的网页上看到的内容。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Before a chat</source>
        <translation>聊天前</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>可放置的位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation>同事和客户看到的名称。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <translation>您用它登录。</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Who you are here.</source>
        <translation>您在此处的身份。</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数字和日期</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>跟随语言</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时制</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时制</translation>
    </message>
    <message>
        <source>Like the format above</source>
        <translation>跟随上述格式</translation>
    </message>
    <message>
        <source>A tone</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>When something wants your attention.</source>
        <translation>有事项需要您注意时。</translation>
    </message>
    <message>
        <source>A message of the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Neither while I am away</source>
        <translation>离开时均不提示</translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation>我的偏好设置</translation>
    </message>
    <message>
        <source>How you want to work. They follow you to every computer.</source>
        <translation>您的工作方式。在任何电脑上均适用。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Counts from the next start of this console on.</source>
        <translation>下次启动此控制台时生效。</translation>
    </message>
    <message>
        <source>Like the company or the system</source>
        <translation>跟随公司或系统</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>callroom::console::SkillMatrix</name>
    <message>
        <source>%1: not %2</source>
        <comment>agent, skill</comment>
        <translation>%1：没有“%2”</translation>
    </message>
    <message>
        <source>%1: %2 at level %3</source>
        <translation>%1：%2，级别 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have it</source>
        <translation>
            <numerusform>%n 名坐席具备</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a skill, how many agents have it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>callroom::console::SkillsDialog</name>
    <message>
        <source>&amp;Add a skill</source>
        <translation>添加技能(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Skills of %1</source>
        <comment>agent</comment>
        <translation>%1 的技能</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>同时通话数</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>同时聊天数</translation>
    </message>
    <message>
        <source>&amp;Calls at once</source>
        <translation>同时通话数(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hats at once</source>
        <translation>同时聊天数(&amp;H)</translation>
    </message>
</context>
<context>
    <name>callroom::console::StaffingModel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最繁忙的时段</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>每小时联系数</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>Load in erlangs</source>
        <translation>话务量（爱尔兰）</translation>
    </message>
    <message>
        <source>Agents needed</source>
        <translation>所需坐席</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
</context>
<context>
    <name>callroom::console::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
</context>
<context>
    <name>callroom::console::SystemPlace</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asked again every few seconds.</source>
        <translation>每隔几秒自动更新。</translation>
    </message>
</context>
<context>
    <name>callroom::console::SystemWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of at most</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可访问</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>最近迁移</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>服务器内存</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>可用 %1，共 %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Of them WebSockets</source>
        <translation>其中 WebSocket</translation>
    </message>
    <message>
        <source>Requests since the start</source>
        <translation>启动以来的请求</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>等待数据库</translation>
    </message>
</context>
<context>
    <name>callroom::console::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>尚无标签。</translation>
    </message>
</context>
<context>
    <name>callroom::console::TargetDialog</name>
    <message>
        <source>Assign to an agent</source>
        <translation>分配给坐席</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>移至队列</translation>
    </message>
    <message>
        <source>Who shall take %1?</source>
        <comment>customer</comment>
        <translation>由谁接手 %1？</translation>
    </message>
    <message>
        <source>Where shall %1 wait?</source>
        <comment>customer</comment>
        <translation>%1 应在何处等待？</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>在表格中搜索</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>It is taken from %1 at once, in the middle of the conversation.</source>
        <comment>an agent</comment>
        <translation>将在对话过程中立即从 %1 处转走。</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>没有匹配的搜索结果。</translation>
    </message>
    <message>
        <source>No other agent is there.</source>
        <translation>没有其他坐席。</translation>
    </message>
    <message>
        <source>No other queue serves this channel.</source>
        <translation>没有其他队列服务此渠道。</translation>
    </message>
</context>
<context>
    <name>callroom::console::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>What people sign in with and what stands in addresses: a–z, 0–9 and hyphens inside. It can never be changed.</source>
        <translation>用于登录并出现在地址中：a–z、0–9，中间可用连字符。之后无法更改。</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>The companies of this installation. Nothing crosses from one to another.</source>
        <translation>此系统中的公司。各租户之间完全隔离。</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>新建租户</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert thresholds</source>
        <translation>告警阈值</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>below </source>
        <comment>before a limit</comment>
        <translation>低于 </translation>
    </message>
    <message>
        <source>from </source>
        <comment>before a limit</comment>
        <translation>达到 </translation>
    </message>
    <message>
        <source>%1, warning</source>
        <comment>measure</comment>
        <translation>%1，预警</translation>
    </message>
    <message>
        <source>%1, alert</source>
        <comment>measure</comment>
        <translation>%1，告警</translation>
    </message>
    <message>
        <source>%1: the alert comes before the warning.</source>
        <comment>measure</comment>
        <translation>%1：告警早于预警触发。</translation>
    </message>
    <message>
        <source>Thresholds of its &amp;own</source>
        <translation>自有阈值(&amp;O)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation>磁贴显示其最差指标的颜色。告警只提示一次，指标恢复正常后才会再次提示。</translation>
    </message>
</context>
<context>
    <name>callroom::console::TilePainter</name>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>空闲 %1/%2</translation>
    </message>
    <message>
        <source>%1 ringing · %2 talking · %3 wrap-up</source>
        <comment>contacts of a queue</comment>
        <translation>%1 振铃 · %2 对话 · %3 话后</translation>
    </message>
</context>
<context>
    <name>callroom::console::TimelineModel</name>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptDelegate</name>
    <message>
        <source>  ·  not yet read</source>
        <translation>  ·  未读</translation>
    </message>
    <message>
        <source>  ·  note for staff</source>
        <translation>  ·  内部备注</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptModel</name>
    <message>
        <source>%1 %2</source>
        <comment>time, what happened</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, author, text</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <translation>%1（机器人）</translation>
    </message>
    <message>
        <source>%1 (supervisor)</source>
        <translation>%1（主管）</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有文字内容。</translation>
    </message>
</context>
<context>
    <name>callroom::console::ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column's name, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallAlerts</name>
    <message numerus="yes">
        <source>%n alert(s) on the floor</source>
        <translation>
            <numerusform>现场有 %n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>queue, measure, value</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallView</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallWindow</name>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Wallboard – Callroom</source>
        <translation>大屏 – Callroom</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardModel</name>
    <message>
        <source>%1 %2</source>
        <comment>measure and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>无人值守</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and number of agents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody serves it</source>
        <translation>无人服务</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>坐席：%1</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>A&amp;lert thresholds…</source>
        <translation>告警阈值(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Choose queues…</source>
        <translation>选择队列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>声音(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>From where on a figure is a warning or an alert</source>
        <translation>指标达到何值时预警或告警</translation>
    </message>
    <message>
        <source>Which queues are shown, and in which order</source>
        <translation>显示哪些队列及其顺序</translation>
    </message>
    <message>
        <source>The wall alone, on the whole screen (F11)</source>
        <translation>整个屏幕仅显示大屏 (F11)</translation>
    </message>
    <message>
        <source>Sound with each alert</source>
        <translation>每次告警时播放声音</translation>
    </message>
</context>
<context>
    <name>callroom::console::WeekEditor</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>from</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>Exact times</source>
        <translation>精确时间</translation>
    </message>
    <message>
        <source>Monday's hours for Tuesday to Friday</source>
        <translation>将周一时段用于周二至周五</translation>
    </message>
</context>
<context>
    <name>callroom::console::WeekGrid</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, open or closed</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>营业</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>callroom::console::Why</name>
    <message>
        <source>Asks for %1 at level %2</source>
        <comment>a skill</comment>
        <translation>要求 %1 达到级别 %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>an agent who is no longer known</comment>
        <translation>某人</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>客户已离开</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已取回</translation>
    </message>
    <message>
        <source>Was asked</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Was rung, too</source>
        <translation>同时振铃</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Microphone not ready</source>
        <translation>麦克风未就绪</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Is asked only after a longer wait</source>
        <translation>等待更久后才会派给</translation>
    </message>
    <message>
        <source>Does not serve this queue</source>
        <translation>不服务此队列</translation>
    </message>
    <message>
        <source>Another agent was asked for by name</source>
        <translation>客户指定了其他坐席</translation>
    </message>
    <message>
        <source>Had just handed it on</source>
        <translation>刚刚转接出去</translation>
    </message>
    <message>
        <source>Had just declined or missed it</source>
        <translation>刚刚拒绝或未接</translation>
    </message>
    <message>
        <source>%1 came first</source>
        <comment>an agent</comment>
        <translation>%1 优先</translation>
    </message>
    <message>
        <source>Kept for %1, who knows the customer</source>
        <comment>an agent</comment>
        <translation>保留给熟悉该客户的 %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::WhyDialog</name>
    <message>
        <source>Offers</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation>考察过的坐席</translation>
    </message>
    <message>
        <source>Why? – %1</source>
        <comment>window title, customer</comment>
        <translation>原因 – %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation>派给了谁</translation>
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation>所选派单考察过的坐席</translation>
    </message>
</context>
<context>
    <name>callroom::console::WidgetPreview</name>
    <message>
        <source>Preview of the widget</source>
        <translation>小组件预览</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>有什么可以帮您？</translation>
    </message>
    <message>
        <source>Talk to us or write to us.</source>
        <translation>欢迎通话或留言咨询。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
</context>
<context>
    <name>callroom::console::Words</name>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>对话中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the channels of a queue</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>登录已过期，请重新登录。</translation>
    </message>
    <message>
        <source>You have too many windows open, so this one was signed out.</source>
        <translation>您打开的窗口过多，此窗口已退出登录。</translation>
    </message>
    <message>
        <source>This console is for supervisors, managers and administrators. Agents work in the browser.</source>
        <translation>此控制台供主管、经理和管理员使用。坐席在浏览器中工作。</translation>
    </message>
    <message>
        <source>This computer offers no key store, so the sign-in was not kept.</source>
        <translation>此电脑没有可用的密钥存储，因此未保存登录信息。</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>此账户已停用。</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>电子邮箱或密码错误。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>此账户无权执行该操作。</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>尝试次数过多。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation>服务器繁忙或正在启动，请稍后重试。</translation>
    </message>
    <message>
        <source>There is no Callroom server at this address.</source>
        <translation>此地址没有 Callroom 服务器。</translation>
    </message>
    <message>
        <source>The server answered: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>Chatting</source>
        <translation>聊天中</translation>
    </message>
</context>
<context>
    <name>callroom::console::WorkDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
