"""What the columns of data are called, in the three languages."""

from collections.abc import Mapping
from typing import Final

from cjm_desktop.model.datasets import DataRole

_WORDS: Final[Mapping[DataRole, str]] = {
    "customer": """
        customerid clientid userid visitorid accountid memberid respondentid customer client user visitor
        account member respondent cust customerno 客户编号 客户id 客户号 用户id 用户编号 会员号 顾客编号 客戶編號
        客戶id 顧客編號 會員編號 使用者id 客户 顾客 顧客 客戶""",
    "spread": "sd std stdev stddev deviation standarddeviation 标准差 標準差",
    "mean": "mean avg average 平均 平均分 均值 平均值 平均分數",
    "count": """
        n count visits respondents responses sessions visitors pageviews hits tickets quantity amount 人数 人數
        次数 次數 数量 數量 访问量 訪問量 样本量 樣本數 回复数 件数 件數""",
    "date": "date day time timestamp datetime created submitted 日期 时间 時間 提交时间 提交時間 日",
    "duration": """
        duration seconds secs minutes mins hours wait waiting delay elapsed handlingtime timeonpage timespent
        responsetime 时长 時長 用时 用時 耗时 耗時 等待 等待时间 等待時間 持续时间 持續時間 停留时间 停留時間""",
    "comment": """
        comment comments review reviewtext feedback remark remarks verbatim quote reason answertext opinion
        message transcript note 评论 評論 意见 意見 反馈 回饋 建议 建議 留言 评语 評語 原话 原話 备注 備註""",
    "touchpoint": """
        touchpoint touchpoints item surveyitem question channel 触点 觸點 接触点 接觸點 题目 題目 项目 項目 渠道
        管道""",
    "step": "step page screen 步骤 步驟 页面 頁面 环节 環節",
    "stage": "stage phase funnel funnelstage 阶段 階段",
    "persona": """
        persona segment customertype customergroup usertype group audience 人物 人群 客群 客户类型 客戶類型
        顾客类型 顧客類型 分群""",
    "rating": """
        rating score stars satisfaction csat nps likelihood recommend grade answer surveyanswer result points
        评分 評分 打分 分数 分數 得分 满意度 滿意度 星级 星級 推荐意愿 推薦意願""",
    "outcome": """
        outcome event action result converted conversion y status purchased bought churn churned satisfaction
        resolved 结果 結果 事件 行为 行為 动作 動作 是否 状态 狀態 转化 轉換""",
}
HEADS: Final[Mapping[DataRole, frozenset[str]]] = {role: frozenset(words.split()) for role, words in _WORDS.items()}
"""By what a column says: what its head is, or has as a word."""

_YES: Final = """
    yes y true 1 purchase purchased bought buy order ordered converted conversion success won complete
    completed satisfied resolved renewed signup 是 已购买 购买 購買 已購買 成交 下单 下單 完成 成功 满意 滿意
    转化 轉換"""
CHOSEN: Final = frozenset(_YES.split())
"""Outcomes whose share people mostly want."""
