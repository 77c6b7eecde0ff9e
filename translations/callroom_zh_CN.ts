<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <name>callroom::console::AwayReasons</name>
    <message>
        <source>Missed calls</source>
        <comment>the server's own reason to be away</comment>
        <translation>未接来电</translation>
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
    <message>
        <source>A former agent</source>
        <translation>前坐席</translation>
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
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert limits</source>
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
        <source>The same for every queue. A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation>适用于所有队列。磁贴显示其最差指标的颜色。告警只提示一次，指标恢复正常后才会再次提示。</translation>
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
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Alert &amp;limits…</source>
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
        <source>Limits</source>
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
</context>
</TS>
