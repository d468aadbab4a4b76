<#-- 若干措施: one clause for each matter, incentives first and foremost. -->
<#import "targets.ftl" as t>
<#import "incentives.ftl" as i>
<#import "duties.ftl" as d>
<#import "annexes.ftl" as a>
<#import "notice.ftl" as n>
<#if issue.notice>
<@n.head issue/>
<@n.notice issue=issue fullTitle=(title + subtitle!"") place=place/>
</#if>

@方案
@标题 ${title}
<#if subtitle??>@副题 ${subtitle}</#if>

为支持${place.our}${topic}，<#if basis?has_content>根据${basis?join("、")}，</#if>制定以下${type}。

<#if targets.last?? || targets.steps?has_content || targets.yearly?has_content>
# 明确工作目标

<#if targets.last??>
<@t.dueIn year=targets.last all=place.all level="##"/>
</#if>
<@t.yearByYear targets=targets period=((period.words)!"")/>
</#if>

<@i.clauses groups=incentives level="#"/>

<#list tasks as group>
  <#list group.tasks as task>

# ${task.name}。| <#list task.measures as measure>${measure}</#list><@d.note task/>

  </#list>
</#list>

<#list safeguards as safeguard>

# ${safeguard.name}。| ${safeguard.text}

</#list>

<#if incentives?has_content>

同一事项符合本${type}多项规定或者${place.our}其他同类政策的，按照就高、不重复的原则执行。

</#if>
<#if closing??>

本${type}自<#if closing.effective??>${closing.effective}起<#else>印发之日起</#if>施行，有效期至${closing.expiry}<#if closing.interpreters??>，由${closing.interpreters}负责解释</#if>。

</#if>

<@a.annexes annexes/>

<#if issue.notice>
<@n.foot issue/>
</#if>
